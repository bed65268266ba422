using System.Globalization;
using System.Text;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Formats.Columnar;
using Xunit;

namespace MatViewDb.Unit.Rooms.Formats;

/// <summary>Reads ORC files put together by hand: old encodings, several stripes, and those that lie about themselves.</summary>
public sealed unsafe class OrcFileTests
{
    private static readonly (int, long)[] s_first = [(0, 0), (0, 0)];

    [Fact]
    public void StripesOfTheFirstVersionAreReadInSteps()
    {
        var bytes = new OrcFileBuilder { Compression = 1 }
            .Type(12, [1, 2, 3, 4], "n", "colour", "moment", "price").Type(3, []).Type(7, []).Type(9, []).Decimal(9, 2)
            .Stripe(
                4,
                [
                    (1, 0, [0xFF, 0b1011_0000]), (1, 1, [0xFD, 2, 3, 40]),
                    (2, 1, [0xFC, 1, 0, 1, 0]), (2, 3, "redgreen"u8.ToArray()), (2, 2, [0xFE, 3, 5]),
                    (3, 1, [0x01, 0, 0]), (3, 5, [0x01, 0, 0x0E]),
                    (4, 1, [0xC8, 0x01, 0x01, 0x0A, 0x0A]), (4, 5, [0xFC, 4, 2, 0, 6]),
                ],
                [(0, 0), (0, 0), (1, 2), (0, 0), (0, 0)], "", [], OrcFileBuilder.Statistics(3, -2, 20))
            .Stripe(
                1,
                [
                    (1, 1, [0xFF, 4]), (2, 1, "blue and long enough to be outside"u8.ToArray()), (2, 2, [0xFF, 34]),
                    (3, 1, [0xFF, 1]), (3, 5, [0xFF, 8]), (4, 0, [0xFF, 0]),
                ],
                [(0, 0), (0, 0), (0, 0), (0, 0), (0, 0)], "Europe/Berlin", [], OrcFileBuilder.Statistics(1, 2, 2))
            .Build();
        using var file = Open(bytes);
        Assert.Equal(["n", "colour", "moment", "price"], file.Columns.Select(c => c.Name));
        Assert.Equal(2, file.GroupCount);
        Assert.Equal("1 green 2015-01-01T00:00:00.010000 1.00|NULL red 2015-01-01T00:00:00.010000 -0.10"
            + "|-2 green 2015-01-01T00:00:00.010000 5.00|20 red 2015-01-01T00:00:00.010000 0.00", Rows(file, 0, 3));
        Assert.Equal("2 blue and long enough to be outside 2014-12-31T23:59:59.000000 NULL", Rows(file, 1, 3));
        Assert.Equal(new FileRange(-2, 20, 1, 4), file.RangeOf(0, 0));
        Assert.Equal(new FileRange(2, 2, 0, 1), file.RangeOf(1, 0));
        Assert.Null(file.RangeOf(0, 1));
    }

    [Theory]
    [InlineData(3, "a stripe has")]
    [InlineData(0, "its rows are no structs")]
    [InlineData(1, "the schema is broken")]
    [InlineData(2, "another number of rows")]
    [InlineData(4, "compression lzo is not read")]
    [InlineData(5, "its chunks have up to 4294967296 bytes")]
    [InlineData(6, "stands outside")]
    public void FilesThatLieAreErrors(int lie, string message)
    {
        var file = new OrcFileBuilder
        {
            Compression = lie is 4 ? 3 : lie is 5 ? 1 : 0, BlockBytes = lie == 5 ? 1L << 32 : 1 << 16, Rows = lie == 2 ? 7 : null,
        };
        file.Type(lie == 0 ? 4 : 12, lie == 1 ? [0] : lie == 0 ? [] : [1], lie == 0 ? [] : ["n"]).Type(4, []);
        file.Stripe(lie == 3 ? 1L << 40 : 2, [(lie == 6 ? 7 : 1, 1, [0xFE, 2, 4])], s_first);
        var problem = Assert.Throws<InvalidDataException>(() =>
        {
            using var opened = Open(file.Build());
            Rows(opened, 0, 10);
        });
        Assert.Contains(message, problem.Message);
    }

    [Fact]
    public void WhatAFileSaysOfItsSizeIsNotBelieved()
    {
        using var tracker = new MemoryTracker("test", 64 << 20);

        // A text of 2 GB, a dictionary of two billion entries, a list of as many elements, many rows: nothing of it is there.
        var text = new OrcFileBuilder().Type(12, [1], "s").Type(7, [])
            .Stripe(1, [(1, 1, "ab"u8.ToArray()), (1, 2, [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x07])], s_first);
        var dictionary = new OrcFileBuilder().Type(12, [1], "s").Type(7, [])
            .Stripe(1, [(1, 1, [0xFF, 0]), (1, 2, [0xFF, 1]), (1, 3, "a"u8.ToArray())], [(0, 0), (1, int.MaxValue)]);
        var list = new OrcFileBuilder().Type(12, [1], "l").Type(10, [2]).Type(4, [])
            .Stripe(1, [(1, 2, [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x07]), (2, 1, [0xFF, 2])], [(0, 0), (0, 0), (0, 0)]);
        var rows = new OrcFileBuilder().Type(12, [1], "n").Type(4, []).Stripe(int.MaxValue, [(1, 1, [0xFF, 2])], s_first);
        foreach (var file in (OrcFileBuilder[])[text, dictionary, list, rows])
        {
            Assert.Throws<InvalidDataException>(() =>
            {
                using var opened = Open(file.Build());
                Rows(opened, 0, 100, tracker);
            });
        }

        Assert.True(tracker.PeakBytes < 16 << 20, $"{tracker.PeakBytes} bytes were taken");
    }

    [Fact]
    public void DeepNestingIsAShapeThatIsNotRead()
    {
        var file = new OrcFileBuilder().Type(12, [1], "deep");
        for (var i = 2; i < 50_000; i++) file.Type(10, [i]);
        using var opened = Open(file.Type(4, []).Build());
        Assert.Null(opened.Columns[0].Nested);
        Assert.Null(opened.Columns[0].Type);
    }

    [Theory]
    [InlineData("types_none.orc", 37)]
    [InlineData("types_zlib.orc", 17)]
    [InlineData("types_snappy.orc", 23)]
    [InlineData("types_lz4.orc", 37)]
    [InlineData("types_zstd.orc", 17)]
    [InlineData("nested.orc", 2)]
    public void DamagedFilesOfAnotherWriterAreErrorsOrOtherValues(string name, int step)
    {
        var bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Foreign", name));
        for (var i = 0; i < bytes.Length; i += step)
        {
            foreach (byte flip in (byte[])[0x01, 0x80, 0xFF])
            {
                var damaged = bytes.ToArray();
                damaged[i] ^= flip;
                TryRead(damaged);
            }
        }

        for (var i = 0; i < bytes.Length; i += step * 3) Assert.False(TryRead(bytes[..i]), $"it is whole after {i} bytes");
        Assert.True(TryRead(bytes));
    }

    private static bool TryRead(byte[] bytes)
    {
        using var tracker = new MemoryTracker("test", 256 << 20);
        try
        {
            using var file = Open(bytes);
            for (var group = 0; group < file.GroupCount; group++) Rows(file, group, 1_000, tracker);
            return true;
        }
        catch (Exception problem) when (problem is InvalidDataException or MemoryLimitException)
        {
            return false;
        }
    }

    private static ColumnarFile Open(byte[] bytes) => ColumnarFile.Open("orc", new MemoryStream(bytes));

    private static string Rows(ColumnarFile file, int group, int step, MemoryTracker? tracker = null)
    {
        var text = new StringBuilder();
        using var rows = file.OpenGroup(group, tracker ?? MemoryTracker.Process);
        while (rows.Next(step) is > 0 and var count)
        {
            var columns = new List<Column>();
            for (var i = 0; i < file.Columns.Count; i++)
            {
                foreach (var value in file.Columns[i].Nested?.Values ?? []) rows.Read(value).Dispose();
                if (file.Columns[i].Type is not null) columns.Add(rows.Read(i));
            }

            for (var row = 0; row < count; row++)
                text.Append(text.Length > 0 ? "|" : "").AppendJoin(' ', columns.Select(c => Text(c, row)));
            foreach (var column in columns) column.Dispose();
        }

        return text.ToString();
    }

    private static string Text(Column column, int row)
    {
        if (column.IsNull(row)) return "NULL";
        return column.Type.Id switch
        {
            ArrowTypeId.Int32 => column.As<int>()[row].ToString(CultureInfo.InvariantCulture),
            ArrowTypeId.Utf8View => Encoding.UTF8.GetString(StringView.Bytes(column.As<StringView>() + row)),
            ArrowTypeId.TimestampMicros => DateTime.UnixEpoch.AddTicks(column.As<long>()[row] * 10)
                .ToString("yyyy-MM-ddTHH:mm:ss.ffffff", CultureInfo.InvariantCulture),
            ArrowTypeId.Decimal64 => (column.As<long>()[row] / 100m).ToString("F2", CultureInfo.InvariantCulture),
            _ => "?",
        };
    }
}

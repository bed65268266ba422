using MatViewDb.Arrow.Buffers;
using MatViewDb.Formats.Columnar;
using Xunit;

namespace MatViewDb.Unit.Rooms.Formats;

/// <summary>Damages Parquet files of another writer; a struct that does not end once made the reader go on for ever.</summary>
public sealed class ParquetDamageTests
{
    [Fact]
    public void AFooterThatDoesNotEndIsAnError()
    {
        var bytes = Bytes("nested.parquet");
        bytes[^9] = 0x89;
        var problem = Assert.Throws<InvalidDataException>(() => ColumnarFile.Open("parquet", new MemoryStream(bytes)).Dispose());
        Assert.Contains("what the file says of itself does not end", problem.Message);
    }

    [Theory]
    [InlineData("nested.parquet", 3)]
    [InlineData("types_gzip.parquet", 41)]
    public void DamagedFilesAreErrorsOrOtherValues(string name, int step)
    {
        var bytes = Bytes(name);
        Assert.True(TryRead(bytes));
        for (var i = 0; i < bytes.Length; i += step)
        {
            foreach (byte flip in (byte[])[0x01, 0x80, 0xFF])
            {
                var damaged = bytes.ToArray();
                damaged[i] ^= flip;
                TryRead(damaged);
            }
        }
    }

    private static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Foreign", name));

    private static bool TryRead(byte[] bytes)
    {
        using var tracker = new MemoryTracker("test", 256 << 20);
        try
        {
            using var file = ColumnarFile.Open("parquet", new MemoryStream(bytes));
            for (var group = 0; group < file.GroupCount; group++)
            {
                using var rows = file.OpenGroup(group, tracker);
                rows.Next(1_000);
                for (var i = 0; i < file.Columns.Count; i++)
                {
                    foreach (var value in file.Columns[i].Nested?.Values ?? []) rows.Read(value).Dispose();
                    if (file.Columns[i].Type is not null) rows.Read(i).Dispose();
                }
            }

            return true;
        }
        catch (Exception problem) when (problem is InvalidDataException or MemoryLimitException)
        {
            return false;
        }
    }
}

using MatViewDb.Arrow.Buffers;
using MatViewDb.Formats.Orc;
using Xunit;

namespace MatViewDb.Unit.Rooms.Formats;

/// <summary>Holds the readers of runs to the bytes that the specification of the format gives as examples.</summary>
public sealed class OrcIntegersTests
{
    [Theory]
    [InlineData(false, false, "61 00 07", "7*100")]
    [InlineData(false, false, "61 FF 64", "100..1")]
    [InlineData(false, false, "FB 02 03 06 07 0B", "2 3 6 7 11")]
    [InlineData(false, true, "FE 01 02", "-1 1")]
    [InlineData(true, false, "0A 27 10", "10000*5")]
    [InlineData(true, true, "02 05", "-3*5")]
    [InlineData(true, false, "5E 03 5C A1 AB 1E DE AD BE EF", "23713 43806 57005 48879")]
    [InlineData(
        true, false, "8E 13 2B 21 07 D0 1E 00 14 70 28 32 3C 46 50 5A 64 6E 78 82 8C 96 A0 AA B4 BE FC E8",
        "2030 2000 2020 1000000 2040 2050 2060 2070 2080 2090 2100 2110 2120 2130 2140 2150 2160 2170 2180 2190")]
    [InlineData(true, false, "C6 09 02 02 22 42 42 46", "2 3 5 7 11 13 17 19 23 29")]
    [InlineData(true, true, "C0 04 14 03", "10 8 6 4 2")]
    [InlineData(true, true, "C6 03 28 03 30", "20 18 15 15")]
    public void RunsOfTheSpecificationAreRead(bool isSecond, bool isSigned, string bytes, string numbers)
    {
        var expected = new List<long>();
        foreach (var part in numbers.Split(' '))
        {
            if (part.Split('*') is [var value, var times]) expected.AddRange(Enumerable.Repeat(long.Parse(value), int.Parse(times)));
            else if (part.Split("..") is [var from, var to])
                for (var i = long.Parse(from); i >= long.Parse(to); i--) expected.Add(i);
            else expected.Add(long.Parse(part));
        }

        using var runs = Open(isSecond, isSigned, bytes);
        var found = new long[expected.Count];
        runs.Read(found.AsSpan(0, 2));
        runs.Read(found.AsSpan(2));
        Assert.Equal(expected, found);
        Assert.Throws<InvalidDataException>(() => runs.Read(new long[1]));
    }

    [Fact]
    public void BytesAndBitsAreReadAcrossRuns()
    {
        using var bytes = new OrcBytes(Stream("61 00 FE 44 45"));
        var found = new byte[102];
        bytes.Read(found.AsSpan(0, 99));
        found[99] = bytes.Next();
        bytes.Read(found.AsSpan(100));
        Assert.Equal([.. new byte[100], 0x44, 0x45], found);
        using var bits = new OrcBits(Stream("FF 80"));
        Assert.Equal("10000000", string.Concat(Enumerable.Range(0, 8).Select(_ => bits.Next() ? '1' : '0')));
        Assert.Throws<InvalidDataException>(() => bits.Next());
    }

    [Theory]
    [InlineData("8E 13 2B 20 07 D0")]
    [InlineData("8E 00 3F E1 07 07 07 07 07 07")]
    [InlineData("0A 27")]
    [InlineData("C6")]
    [InlineData("C0 04 FF FF FF FF FF FF FF FF FF FF FF")]
    public void DamagedRunsAreErrors(string bytes)
    {
        using var runs = Open(true, false, bytes);
        Assert.Throws<InvalidDataException>(() => runs.Read(new long[600]));
    }

    private static OrcIntegers Open(bool isSecond, bool isSigned, string bytes) => OrcIntegers.Of(Stream(bytes), isSigned, isSecond);

    private static OrcStream Stream(string bytes)
    {
        var raw = Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal));
        return new OrcStream(new MemoryStream(raw), 0, raw.Length, new OrcCompression(0, 0), MemoryTracker.Process);
    }
}

using MatViewDb.Golden.Faults;
using Xunit;

namespace MatViewDb.Golden.Loads;

/// <summary>Reads files that another program wrote: tests/Golden/Loads/Foreign holds them, with what made them in its README.</summary>
public sealed class ForeignFileTests
{
    [Theory]
    [InlineData("types.parquet")]
    [InlineData("types_zstd.parquet")]
    [InlineData("types_gzip.parquet")]
    public async Task ParquetOfDuckDbIsRead(string name)
    {
        using var folder = new TemporaryFolder();
        await using var node = await LoadNode.StartAsync(folder);
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Loads", "Foreign", name), Path.Combine(folder.Path, "files", name));
        Assert.Equal(
            "-1|-7|0|0.5|-1.25|1.75|-12345678901234567890.1234|2023-12-31|2024-01-01 00:00:01.500000|NULL|10:00:01|{\"k\":0}|255"
            + "|4294967295 3|2147483641|1|2.5|0.75|6.75|12345678901234567890.1234|2024-01-04|2024-01-01 00:00:05.500000"
            + "|text 3, longer than twelve bytes|10:00:05|{\"k\":4}|255|4294967295",
            node.Rows("SELECT small, big, flag, f, d, dec, wide, day, moment, txt, tm, js, u8, u32 FROM FILES('path' = '" + name
                + "', 'format' = 'parquet') WHERE small IN (-1, 3) ORDER BY small"));
        Assert.Equal(
            "3000|4495500|2400|2032-03-17",
            node.Rows($"SELECT count(*), sum(small), count(txt), max(day) FROM FILES('path' = '{name}', 'format' = 'parquet')"));
    }
}

using MatViewDb.Arrow.Buffers;
using MatViewDb.Execution.HashTables;
using MatViewDb.Execution.Operators.Aggregates;
using Xunit;

namespace MatViewDb.Unit.Backend.Execution;

/// <summary>Holds groups found by small numbers to a dictionary: keys of every encoding, whose values move from batch to batch.</summary>
public sealed unsafe class PerfectGroupsTests : IDisposable
{
    private const int Rows = 500;
    private readonly MemoryTracker _tracker = new("test");

    public void Dispose() => _tracker.Dispose();

    [Theory]
    [InlineData("di", true)]
    [InlineData("ii", true)]
    [InlineData("dbs", true)]
    [InlineData("cdi", true)]
    [InlineData("ldb", true)]
    [InlineData("ic", true)]
    [InlineData("tsb", true)]
    [InlineData("d", true)]
    [InlineData("i", false)] // Found by the table itself.
    [InlineData("df", false)] // Flat texts have no numbers.
    [InlineData("wd", false)] // Integers far apart.
    public void EveryKeyHasOneGroup(string kinds, bool found)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var random = new Random(seed);
            var make = new KeyColumns(_tracker, Rows);
            var types = kinds.Select(KeyColumns.TypeOf).ToList();
            var layout = new KeyLayout([.. types.Select(t => t.ToArrow())], [.. types.Select(_ => true)]);
            using var none = new GroupInitializer([], _tracker);
            var table = new GroupTable(layout, none, _tracker);
            using var scratch = new GroupScratch(_tracker);
            using var perfect = new PerfectGroups(table, scratch, _tracker);
            var groups = new Dictionary<string, nint>();
            var hits = 0;
            for (var batch = 0; batch < 12; batch++)
            {
                var keys = kinds.Select(kind => make.Of(kind, batch, random)).ToArray();
                scratch.Reserve(Rows);
                if (perfect.TryFind(keys, Rows, scratch.Rows))
                {
                    hits++;
                    KeyColumns.Check(keys, scratch.Rows, Rows, groups);
                }

                foreach (var key in keys) key.Dispose();
            }

            Assert.Equal(found, hits > 0);
            Assert.Equal(groups.Count, table.Count);
            table.Free();
        }

        Assert.Equal(0, _tracker.UsedBytes);
    }
}

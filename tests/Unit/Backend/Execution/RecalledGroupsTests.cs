using MatViewDb.Arrow.Buffers;
using MatViewDb.Execution.HashTables;
using MatViewDb.Execution.Operators.Aggregates;
using Xunit;

namespace MatViewDb.Unit.Backend.Execution;

/// <summary>
/// Holds groups recalled by the number of their keys to a dictionary: texts under changing codes, more groups than places.
/// </summary>
public sealed unsafe class RecalledGroupsTests : IDisposable
{
    private const int Rows = 4096;
    private readonly MemoryTracker _tracker = new("test");

    public void Dispose() => _tracker.Dispose();

    [Theory]
    [InlineData("D", true)]
    [InlineData("Dd", true)]
    [InlineData("DDi", true)] // More numbers than places.
    [InlineData("cDb", true)]
    [InlineData("ii", false)] // Integers alone are hashed.
    [InlineData("Df", false)] // Flat texts have no numbers.
    [InlineData("wD", false)] // Integers far apart.
    public void EveryKeyHasOneGroup(string kinds, bool found)
    {
        for (var seed = 0; seed < 8; seed++)
        {
            var random = new Random(seed);
            var make = new KeyColumns(_tracker, Rows);
            using var run = new Run(kinds, _tracker);
            var groups = new Dictionary<string, nint>();
            var hits = 0;
            for (var batch = 0; batch < 20; batch++)
            {
                var keys = kinds.Select(kind => make.Of(kind, batch, random)).ToArray();
                run.Scratch.Reserve(Rows);
                if (run.Recalled.TryFind(keys, Rows, run.Scratch.Rows))
                {
                    hits++;
                    KeyColumns.Check(keys, run.Scratch.Rows, Rows, groups);
                }

                foreach (var key in keys) key.Dispose();
            }

            Assert.Equal(found, hits > 0);
            Assert.Equal(groups.Count, run.Table.Count);
        }

        Assert.Equal(0, _tracker.UsedBytes);
    }

    [Fact]
    public void ForgottenGroupsAreFoundAnew()
    {
        var make = new KeyColumns(_tracker, Rows);
        using var run = new Run("D", _tracker);
        using var key = make.Of('D', 0, new Random(1));
        run.Scratch.Reserve(Rows);
        Assert.True(run.Recalled.TryFind([key], Rows, run.Scratch.Rows));
        var before = (nint)run.Scratch.Rows[0];
        run.Table.ForgetSlots();
        run.Recalled.Forget();
        Assert.True(run.Recalled.TryFind([key], Rows, run.Scratch.Rows));
        Assert.NotEqual(before, (nint)run.Scratch.Rows[0]);
    }

    [Fact]
    public void KeysThatHardlyRepeatAreHashed()
    {
        var make = new KeyColumns(_tracker, Rows);
        using var run = new Run("DDD", _tracker);
        var random = new Random(1);
        var tried = 0;
        for (var batch = 0; batch < 10; batch++)
        {
            var keys = new[] { make.Of('D', 0, random), make.Of('D', 0, random), make.Of('D', 0, random) };
            run.Scratch.Reserve(Rows);
            if (run.Recalled.TryFind(keys, Rows, run.Scratch.Rows)) tried++;
            foreach (var key in keys) key.Dispose();
        }

        Assert.Equal(1, tried);
    }

    private sealed class Run : IDisposable
    {
        private readonly GroupInitializer _none;

        internal Run(string kinds, MemoryTracker tracker)
        {
            var layout = new KeyLayout([.. kinds.Select(k => KeyColumns.TypeOf(k).ToArrow())], [.. kinds.Select(_ => true)]);
            _none = new GroupInitializer([], tracker);
            Table = new GroupTable(layout, _none, tracker);
            Scratch = new GroupScratch(tracker);
            Recalled = new RecalledGroups(Table, Scratch, tracker);
        }

        internal GroupTable Table { get; }
        internal GroupScratch Scratch { get; }
        internal RecalledGroups Recalled { get; }

        public void Dispose()
        {
            Recalled.Dispose();
            Scratch.Dispose();
            Table.Free();
            _none.Dispose();
        }
    }
}

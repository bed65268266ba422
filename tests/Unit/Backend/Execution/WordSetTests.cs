using MatViewDb.Arrow.Buffers;
using MatViewDb.Execution.HashTables;
using Xunit;

namespace MatViewDb.Unit.Backend.Execution;

/// <summary>Holds sets of words to HashSet.</summary>
public sealed unsafe class WordSetTests
{
    [Theory]
    [InlineData(1, 10, ulong.MaxValue)]
    [InlineData(2, 3000, ulong.MaxValue)]
    [InlineData(3, 200_000, ulong.MaxValue)]
    [InlineData(4, 200_000, 0xFFUL)]
    [InlineData(5, 50_000, 0UL)]
    public void HoldsEveryWordOnceInThePartOfItsValue(int seed, int count, ulong valueMask)
    {
        using var tracker = new MemoryTracker("test");
        var random = new Random(seed);
        var set = new WordSet(tracker);
        var expected = new HashSet<ulong>();
        var words = new ulong[500];
        var mixed = new ulong[500];
        for (var left = count; left > 0; left -= words.Length)
        {
            var n = Math.Min(left, words.Length);
            for (var i = 0; i < n; i++) words[i] = (ulong)random.NextInt64(count) << random.Next(3) * 20;
            foreach (var word in words.AsSpan(0, n)) expected.Add(word);
            fixed (ulong* from = words, mix = mixed)
            {
                if (valueMask == ulong.MaxValue) set.Add(from, mix, n);
                else set.Add(from, valueMask, mix, n);
            }
        }

        Assert.Equal(expected.Count, set.Count);
        var found = new HashSet<ulong>();
        for (var part = 0; part < WordSet.PartCount; part++)
        {
            foreach (var word in Read(set[part]))
            {
                Assert.True(found.Add(word));
                Assert.Equal(part, WordSet.PartOf(WordTable.Mix(word & valueMask)));
            }
        }

        Assert.True(found.SetEquals(expected));
        set.Free();
        Assert.Equal(0, tracker.UsedBytes);
    }

    [Fact]
    public void NewWordsComeToTheFront()
    {
        using var tracker = new MemoryTracker("test");
        var table = new WordTable(tracker);
        ulong[] words = [5, 0, 5, 7, 0, 9];
        fixed (ulong* from = words) Assert.Equal(4, table.AddAll(from, words.Length));
        Assert.Equal([5, 0, 7, 9], words[..4]);
        ulong[] more = [9, 1, 0];
        fixed (ulong* from = more) Assert.Equal(1, table.AddAll(from, more.Length));
        Assert.Equal(1UL, more[0]);
        Assert.Equal(5, table.Count);
        Assert.Equal(new ulong[] { 0, 1, 5, 7, 9 }, Read(table).Order());
    }

    [Fact]
    public void ZeroAloneIsFound()
    {
        using var tracker = new MemoryTracker("test");
        var table = new WordTable(tracker);
        ulong zero = 0;
        Assert.Equal(1, table.AddAll(&zero, 1));
        Assert.Equal(new ulong[] { 0 }, Read(table));
    }

    private static List<ulong> Read(WordTable table)
    {
        var all = new List<ulong>();
        var room = new ulong[7];
        for (var slot = 0; slot < table.SlotCount;)
        {
            int count;
            fixed (ulong* target = room) slot = table.Read(slot, target, room.Length, out count);
            all.AddRange(room[..count]);
        }

        return all;
    }
}

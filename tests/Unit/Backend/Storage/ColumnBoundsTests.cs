using System.Globalization;
using MatViewDb.Core.Errors;
using MatViewDb.Files;
using MatViewDb.Protocol;
using MatViewDb.Storage.Contracts;
using MatViewDb.Storage.Tablets;
using Xunit;
using static MatViewDb.Unit.Backend.Storage.RandomTable;

namespace MatViewDb.Unit.Backend.Storage;

public sealed class ColumnBoundsTests
{
    [Theory, InlineData(1, false), InlineData(2, false), InlineData(3, true), InlineData(4, true), InlineData(5, false), InlineData(6, true)]
    public void BoundsAreThoseOfTheRowsOfVersions(int seed, bool compacted)
    {
        using var store = Open();
        store.Create(Spec(1));
        store.Create(Spec(2));
        for (var version = 2; version <= 4; version++)
        {
            Write(store, 10 + version, 1, version, Rows(seed * 10 + version, 900 * version));
            Write(store, 20 + version, 2, version, Rows(seed * 20 + version, 50));
        }

        if (compacted) Assert.True(store.Compact(1));
        foreach (var (after, upTo) in new (long, long)[] { (0, 1), (0, 2), (0, 3), (0, 4), (1, 2), (2, 3), (2, 4), (3, 4) })
        {
            var rows = Read(store, 1, upTo, after).Concat(Read(store, 2, upTo, after)).ToList();
            for (var column = 0; column < 4; column++)
            {
                var bounds = store.Bounds(Request(column, after, upTo, 1, 2));
                var values = rows.Select(r => r[column]).OfType<IConvertible>().Select(v => v.ToInt64(CultureInfo.InvariantCulture)).ToList();
                Assert.True(bounds.IsKnown);
                Assert.Equal(values.Count > 0, bounds.HasValues);
                if (values.Count > 0) Assert.Equal((values.Min(), values.Max()), (bounds.Min, bounds.Max));
            }
        }
    }

    [Theory, InlineData(5), InlineData(6), InlineData(9), InlineData(13)]
    public void OtherThanWholeNumbersAreNotKnown(int column)
    {
        using var store = Open();
        store.Create(Spec(1));
        Write(store, 5, 1, 2, Rows(7, 100));
        Assert.False(store.Bounds(Request(column, 0, 2, 1)).IsKnown);
    }

    [Fact]
    public void AColumnThatIsYoungerThanRowsIsNotKnown()
    {
        using var store = Open();
        store.Create(Spec(1));
        Write(store, 5, 1, 2, Rows(7, 100));
        Assert.False(store.Bounds(Request(40, 0, 2, 1)).IsKnown);
    }

    [Fact]
    public void VersionsThatAreNotThereFailAsTheirScanWould()
    {
        using var store = Open();
        store.Create(Spec(1));
        Assert.Throws<MatViewException>(() => store.Bounds(Request(0, 0, 9, 1)));
        Assert.Throws<MatViewException>(() => store.Bounds(Request(0, 0, 1, 3)));
    }

    private static BoundsRequest Request(int column, long after, long upTo, params long[] tablets)
    {
        var request = new BoundsRequest { ColumnId = column + 10 };
        foreach (var tablet in tablets) request.Windows.Add(new VersionWindow { TabletId = tablet, After = after, UpTo = upTo });
        return request;
    }

    private static TabletStore Open() => TabletStore.Open(
        new MemoryFileSystem(), "/t", new MemoryMetadata(), TimeProvider.System, new() { CompactionRowsetsMin = 3, CompactsInBackground = false });
}

using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Files;
using MatViewDb.Protocol;
using MatViewDb.Storage;
using MatViewDb.Storage.Checks;
using MatViewDb.Storage.Contracts;
using MatViewDb.Storage.Tablets;
using Xunit;
using static MatViewDb.Unit.Backend.Storage.RandomTable;

namespace MatViewDb.Unit.Backend.Storage;

/// <summary>Damages what is stored and lets checks find it, with the tablet, the page and the reason.</summary>
public sealed class TabletCheckTests
{
    private const long Tablet = 7;
    private readonly MemoryFileSystem _files = new();
    private readonly MemoryMetadata _metadata = new();

    [Theory]
    [InlineData(0)]
    [InlineData(256 << 10)]
    public void FindsEveryFlippedBitOfASegment(int inlineBytes)
    {
        using (var store = Open(inlineBytes))
        {
            store.Create(SpecWithBlooms());
            Write(store, 5, Tablet, 2, Rows(3, 9000));
            Assert.Empty(store.Check([Tablet], CancellationToken.None));
        }

        var kinds = new HashSet<string>();
        var random = new Random(8);
        var bits = Length() * 8;
        var missed = 0;
        for (var i = 0; i < 400; i++)
        {
            var bit = i < 64 ? i : i < 300 ? random.NextInt64(bits) : bits - 1 - random.NextInt64(Math.Min(bits, 30_000));
            Flip(bit);
            using (var store = Open(inlineBytes))
            {
                var found = store.Check([Tablet], CancellationToken.None);
                if (found.Count == 0) missed++;
                foreach (var page in found)
                {
                    Assert.Equal(Tablet, page.TabletId);
                    Assert.Contains($"tablet {Tablet}", page.Problem, StringComparison.Ordinal);
                    kinds.Add(page.Kind);
                }

                Assert.Equal(found, store.Damaged);
            }

            Flip(bit);
        }

        // Between pages lie a few bytes that nobody reads; a later version in the header is one that this build does not know.
        Assert.True(missed < 20, $"{missed} of 400 damages went unseen");
        Assert.Superset(new HashSet<string> { "HEADER", "PAGE", "DICTIONARY", "BLOOM_FILTER", "FOOTER" }, kinds);
        using (var store = Open(inlineBytes)) Assert.Empty(store.Check([Tablet], CancellationToken.None));
    }

    [Fact]
    public void NamesThePageThatAQueryCannotReadEither()
    {
        using (var store = Open(0))
        {
            store.Create(SpecWithBlooms());
            Write(store, 5, Tablet, 2, Rows(3, 9000));
        }

        Flip(8 * 2000);
        using (var store = Open(0))
        {
            var page = Assert.Single(store.Check([Tablet], CancellationToken.None));
            Assert.Equal("PAGE", page.Kind);
            var error = Assert.Throws<MatViewException>(() => Read(store, Tablet, 2));
            Assert.Equal(7103, error.Code);
            Assert.Equal(page.Problem, error.Message);
            Assert.Matches($@"page {page.Page} of column {page.ColumnId} in row group 0 at offset \d+ is wrong \(tablet {Tablet}\)", page.Problem);
        }
    }

    [Fact]
    public void FindsDamagedDeletesAndMissingFiles()
    {
        using (var store = Open(0))
        {
            store.Create(Spec(Tablet));
            Write(store, 5, Tablet, 2, Rows(3, 400));
            using var tracker = new MemoryTracker("write");
            using var writer = store.OpenWriter(6, Tablet, tracker);
            writer.Delete(1, [1, 2, 3]);
            store.Publish(6, [new TabletVersion { TabletId = Tablet, Version = 3, RowsetId = writer.Finish().RowsetId }]);
            Assert.Empty(store.Check([Tablet], CancellationToken.None));
            var (key, value) = _metadata.ReadAll().Single(e => e.Key[0] == (byte)'d');
            var damaged = (byte[])value.Clone();
            damaged[^6] ^= 1;
            _metadata.Write([(key, damaged)]);
            var deletes = Assert.Single(store.Check([Tablet], CancellationToken.None));
            Assert.Equal("DELETES", deletes.Kind);
            Assert.Contains("deletes of version 3", deletes.Problem, StringComparison.Ordinal);
            _metadata.Write([(key, value)]);

            var file = FilePath();
            _files.DeleteFile(file);
            var missing = Assert.Single(store.Check([Tablet], CancellationToken.None));
            Assert.Equal("FILE", missing.Kind);
            Assert.Contains(file, missing.Problem, StringComparison.Ordinal);
            Assert.Empty(store.Check([99], CancellationToken.None));
            store.Drop([Tablet]);
            Assert.Empty(store.Damaged);
        }
    }

    [Fact]
    public void TheScrubFindsItByItselfAndTellsOnce()
    {
        using (var store = Open(0))
        {
            store.Create([Spec(1), SpecWithBlooms()]);
            Write(store, 5, Tablet, 2, Rows(3, 9000));
        }

        Flip(8 * 2000);
        var told = new System.Collections.Concurrent.BlockingCollection<string>();
        var options = new StorageOptions
        {
            CompactionRowsetsMin = 0, ScrubInterval = TimeSpan.FromTicks(1), ScrubBytesPerSecond = 0, DamageFound = told.Add,
        };
        using (var store = TabletStore.Open(_files, "/t", _metadata, TimeProvider.System, options))
        {
            Assert.True(told.TryTake(out var what, TimeSpan.FromSeconds(30)), "nothing was found");
            Assert.StartsWith($"tablet {Tablet}, rowset 1: file '", what, StringComparison.Ordinal);
            Assert.False(told.TryTake(out _, TimeSpan.FromMilliseconds(50)), "it is told again");
            Assert.Single(store.Damaged);
        }
    }

    [Fact]
    public void WhatIsLeftOverIsFound()
    {
        using (var store = Open(0))
        {
            store.Create([Spec(1), Spec(2)]);
            Write(store, 5, 1, 2, Rows(3, 40));
            Staged(store, 6, 2, 2, Rows(4, 40));
            var clean = StoreCheck.Run(_files, "/t", _metadata, pages: true);
            Assert.Empty(clean.Leaks);
            Assert.Empty(clean.Damage);
            Assert.Single(clean.Staged);
            Assert.Equal(2, clean.Files);
        }

        _files.Create("/t/01/1-0-77.seg").Dispose();
        _files.Create("/t/01/9-5-78.seg").Dispose();
        _files.Create("/t/02/2-6-79.seg").Dispose();
        _files.Create("/t/02/notes.txt").Dispose();
        var deletes = new StoredDeletes { TabletId = 1, RowsetId = 55, Version = 2 };
        _metadata.Write([(Key('d', 1, 55, 2), Google.Protobuf.MessageExtensions.ToByteArray(deletes)), (Key('v', 3), new byte[8])]);
        var check = StoreCheck.Run(_files, "/t", _metadata, pages: false);
        Assert.Equal(
            [
                "deletes of version 2 of rowset 55 of tablet 1", "file /t/01/1-0-77.seg", "file /t/01/9-5-78.seg",
                "file /t/02/notes.txt", "unfinished file /t/02/2-6-79.seg", "version of unknown tablet 3",
            ],
            check.Leaks.Order(StringComparer.Ordinal));
        Assert.Empty(check.Damage);

        _files.DeleteFile(FilePath());
        Assert.Contains("is not there", Assert.Single(StoreCheck.Run(_files, "/t", _metadata, pages: false).Damage), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2000)]
    public void ARemovalThatWasCutOffIsFinished(int inlineBytes)
    {
        var options = new StorageOptions { CompactionRowsetsMin = 3, CompactsInBackground = false, InlineSegmentBytes = inlineBytes };
        using (var store = TabletStore.Open(_files, "/t", _metadata, TimeProvider.System, options))
        {
            store.Create(Spec(1));
            // The large one is a file in any case.
            for (var i = 0; i < 3; i++) Write(store, 5 + i, 1, 2 + i, Rows(3 + i, i == 0 ? 400 : 4));
            Assert.True(store.Compact(1));
        }

        _files.DeleteFile("/t/01/1-5-1.seg");
        Assert.Single(StoreCheck.Run(_files, "/t", _metadata, pages: true).Staged);
        using (var store = TabletStore.Open(_files, "/t", _metadata, TimeProvider.System, options))
        {
            Assert.Empty(store.StagedTransactions());
            Assert.Equal(408, Read(store, 1, 4).Count);
            Assert.Equal(7111, Assert.Throws<MatViewException>(() => Read(store, 1, 2)).Code);
        }

        var check = StoreCheck.Run(_files, "/t", _metadata, pages: true);
        Assert.Empty(check.Leaks);
        Assert.Empty(check.Damage);
        Assert.Empty(check.Staged);
        Assert.Equal((1, 1), (check.Rowsets, check.Files));
    }

    [Fact]
    public void ARemovalThatFailsIsTriedAgain()
    {
        var fails = false;
        var files = new FaultyFileSystem(_files, FaultPlan.Asking(() => fails ? FaultKind.InputOutputError : null));
        var options = new StorageOptions
        {
            CompactionRowsetsMin = 2, CompactsInBackground = false, ReplacedRowsetsKept = TimeSpan.FromSeconds(-1),
        };
        using (var store = TabletStore.Open(files, "/t", _metadata, TimeProvider.System, options))
        {
            store.Create(Spec(1));
            for (var i = 0; i < 2; i++) Write(store, 5 + i, 1, 2 + i, Rows(3 + i, 40));
            Assert.True(store.Compact(1));
            fails = true;
            Assert.Throws<IOException>(store.RemoveExpired);
            fails = false;
            // What could not be removed has to go with, or before, the rowset that replaced it.
            Write(store, 9, 1, 4, Rows(9, 40));
            Assert.True(store.Compact(1));
            store.RemoveExpired();
            Assert.Equal(120, Read(store, 1, 4).Count);
        }

        var check = StoreCheck.Run(_files, "/t", _metadata, pages: true);
        Assert.Empty(check.Leaks);
        Assert.Empty(check.Damage);
        Assert.Equal((1, 1), (check.Rowsets, check.Files));
    }

    private TabletStore Open(int inlineBytes) => TabletStore.Open(
        _files, "/t", _metadata, TimeProvider.System, new StorageOptions { CompactionRowsetsMin = 0, InlineSegmentBytes = inlineBytes });

    private static TabletSpec SpecWithBlooms()
    {
        var spec = Spec(Tablet);
        spec.Columns[0].BloomFpp = spec.Columns[13].BloomFpp = 0.05;
        return spec;
    }

    private string FilePath()
        => _files.ListDirectories("/t").SelectMany(d => _files.ListFiles("/t/" + d).Where(f => f.StartsWith('7') || f.StartsWith("1-5-", StringComparison.Ordinal))
            .Select(f => $"/t/{d}/{f}")).Single();

    private bool IsInline => _metadata.ReadAll().Any(e => e.Key[0] == (byte)'s');

    private long Length()
    {
        if (IsInline) return InlineSegment.Parser.ParseFrom(_metadata.ReadAll().Single(e => e.Key[0] == (byte)'s').Value).Content.Length;
        using var file = _files.OpenRead(FilePath());
        return file.Length;
    }

    private void Flip(long bit)
    {
        if (!IsInline)
        {
            _files.FlipBit(FilePath(), bit / 8, (int)(bit % 8));
            return;
        }

        var (key, value) = _metadata.ReadAll().Single(e => e.Key[0] == (byte)'s');
        var segment = InlineSegment.Parser.ParseFrom(value);
        var content = segment.Content.ToByteArray();
        content[bit / 8] ^= (byte)(1 << (int)(bit % 8));
        segment.Content = Google.Protobuf.ByteString.CopyFrom(content);
        _metadata.Write([(key, Google.Protobuf.MessageExtensions.ToByteArray(segment))]);
    }

    private static byte[] Key(char letter, params long[] ids)
    {
        var key = new byte[1 + ids.Length * 8];
        key[0] = (byte)letter;
        for (var i = 0; i < ids.Length; i++) System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(key.AsSpan(1 + i * 8), ids[i]);
        return key;
    }
}

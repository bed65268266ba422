using Google.Protobuf;
using MatViewDb.Core.Runtime;
using MatViewDb.Files;
using MatViewDb.Protocol;

namespace MatViewDb.Storage.Tablets;

/// <summary>
/// Collects what one transaction staged and a loss of power would still take: names of files, small segments, deletes. One
/// write makes all of it durable.
/// </summary>
internal sealed class UnsecuredWork
{
    private readonly Lock _securing = new();
    private readonly Lock _lock = new();
    private HashSet<string> _directories = new(StringComparer.Ordinal);
    private List<(StoredRowset Rowset, byte[] Content)> _segments = [];
    private List<StagedDeletes> _deletes = [];

    internal void Add(StoredRowset rowset, byte[] content)
    {
        lock (_lock) _segments.Add((rowset, content));
    }

    internal void Add(StagedDeletes deletes)
    {
        lock (_lock) _deletes.Add(deletes);
    }

    internal void AddDirectory(string directory)
    {
        lock (_lock) _directories.Add(directory);
    }

    /// <summary>
    /// Makes it durable. Whoever finds another one at it waits: part of the work may be his. Compaction changes staged deletes
    /// under their tablets' locks, which are therefore held while they are written.
    /// </summary>
    internal void Secure(IFileSystem files, IMetadataStore metadata, Func<long, Tablet?> find)
    {
        lock (_securing)
        {
            var (directories, segments, deletes) = Take();
            foreach (var directory in directories) files.SyncDirectory(directory);
            FaultPoint.Hit("storage.write.directory_synced");
            var changes = new List<(byte[], byte[]?)>(segments.Count + deletes.Count);
            foreach (var (rowset, content) in segments)
            {
                var inline = new InlineSegment { Staged = rowset, Content = UnsafeByteOperations.UnsafeWrap(content) };
                changes.Add((MetadataKeys.InlineSegment(rowset.TabletId, rowset.RowsetId), TabletStore.Bytes(inline)));
            }

            Write(changes, deletes, metadata, [.. deletes.Select(d => d.TabletId).Distinct().Order().Select(find).OfType<Tablet>()]);
        }
    }

    private (HashSet<string>, List<(StoredRowset, byte[])>, List<StagedDeletes>) Take()
    {
        lock (_lock)
        {
            var taken = (_directories, _segments, _deletes);
            (_directories, _segments, _deletes) = (new HashSet<string>(StringComparer.Ordinal), [], []);
            return taken;
        }
    }

    private static void Write(
        List<(byte[], byte[]?)> changes, List<StagedDeletes> staged, IMetadataStore metadata, List<Tablet> tablets)
    {
        var entered = 0;
        try
        {
            for (; entered < tablets.Count; entered++) tablets[entered].Changes.Enter();
            foreach (var deletes in staged)
                changes.Add((MetadataKeys.StagedDeletes(deletes.TabletId, deletes.RowsetId), TabletStore.Bytes(deletes)));
            if (changes.Count > 0) metadata.Write(changes);
        }
        finally
        {
            for (var i = 0; i < entered; i++) tablets[i].Changes.Exit();
        }
    }
}

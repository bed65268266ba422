using System.Buffers.Binary;
using Google.Protobuf;
using MatViewDb.Files;
using MatViewDb.Protocol;
using MatViewDb.Storage.Deletes;
using MatViewDb.Storage.Publish;
using MatViewDb.Storage.Rollups;
using MatViewDb.Storage.Tablets;

namespace MatViewDb.Storage.Snapshots;

/// <summary>
/// Makes a tablet of a copy: same rowsets, same versions, other ids. Every byte is compared with its checksum; the tablet is there as
/// a whole or not at all.
/// </summary>
internal sealed class TabletRestore(TabletStore store, RestoreTabletRequest request, CancellationToken cancel)
{
    private readonly List<string> _written = [];
    private readonly List<(byte[], byte[]?)> _changes = [];

    /// <summary>Gives the tablet with the metadata that makes it durable.</summary>
    internal (Tablet Tablet, IReadOnlyCollection<(byte[] Key, byte[]? Value)> Changes) Run()
    {
        try
        {
            using var file = store.Files.OpenRead(request.Path);
            return Read(file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Discard();
            throw _written.Count > 0
                ? StorageErrors.WriteFailed.Because(problem, request.TabletId, problem.Message)
                : StorageErrors.Corrupt.Because(problem, request.Path, problem.Message);
        }
        catch
        {
            Discard();
            throw;
        }
    }

    /// <summary>Removes the files of a tablet that did not come to be.</summary>
    internal void Discard()
    {
        foreach (var path in _written)
        {
            try
            {
                store.Files.DeleteFile(path);
            }
            catch (IOException)
            {
                // The next start removes files that no metadata names.
            }
        }
    }

    private (Tablet, IReadOnlyCollection<(byte[], byte[]?)>) Read(IReadableFile file)
    {
        var copy = ReadDescription(file);
        var spec = copy.Spec;
        (spec.TabletId, spec.TableId, spec.PartitionId) = (request.TabletId, request.TableId, request.PartitionId);
        spec.Rollups.Clear();
        spec.Rollups.AddRange(request.Rollups);
        var tablet = new Tablet(spec, copy.Version);
        _changes.Add((MetadataKeys.Tablet(spec.TabletId), TabletStore.Bytes(spec)));
        _changes.Add((MetadataKeys.Version(spec.TabletId), MetadataKeys.Number(copy.Version)));
        long at = TabletCopyFormat.MagicBytes;
        foreach (var copied in copy.Rowsets)
        {
            Restore(file, at, copied, tablet);
            at += copied.SegmentBytes;
        }

        tablet.FinishLoading();
        if (_written.Count > 0) store.Files.SyncDirectory(store.Paths.Directory(spec.TabletId));
        return (tablet, _changes);
    }

    private TabletCopy ReadDescription(IReadableFile file)
    {
        if (file.Length != request.Bytes) throw Damaged($"it has {file.Length} bytes, the manifest says {request.Bytes}");
        if (file.Length < TabletCopyFormat.MagicBytes + TabletCopyFormat.TrailerBytes) throw Damaged("it is cut short");
        var trailer = ReadAll(file, file.Length - TabletCopyFormat.TrailerBytes, TabletCopyFormat.TrailerBytes);
        if (BinaryPrimitives.ReadUInt64LittleEndian(trailer.AsSpan(12)) != TabletCopyFormat.Magic)
            throw Damaged("it is no copy of a tablet");
        var version = BinaryPrimitives.ReadUInt32LittleEndian(trailer.AsSpan(8));
        if (version > TabletCopyFormat.Version) throw StorageErrors.UnknownFormat.With(request.Path, version, TabletCopyFormat.Version);
        var length = (int)BinaryPrimitives.ReadUInt32LittleEndian(trailer);
        var start = file.Length - TabletCopyFormat.TrailerBytes - length;
        if (length < 0 || start < TabletCopyFormat.MagicBytes) throw Damaged("its trailer is wrong");
        var description = ReadAll(file, start, length);
        var checksum = TabletCopyWriter.Checksum(description);
        if (checksum != BinaryPrimitives.ReadUInt32LittleEndian(trailer.AsSpan(4)) || checksum != request.Checksum)
            throw Damaged("the checksum of its description does not match");
        TabletCopy copy;
        try
        {
            copy = TabletCopy.Parser.ParseFrom(description);
        }
        catch (InvalidProtocolBufferException problem)
        {
            throw StorageErrors.Corrupt.Because(problem, request.Path, problem.Message);
        }

        if (copy.Version != request.Version) throw Damaged($"it holds version {copy.Version}, the manifest says {request.Version}");
        if (copy.Rowsets.Sum(r => r.SegmentBytes) != start - TabletCopyFormat.MagicBytes) throw Damaged("its segments do not fill it");
        return copy;
    }

    private void Restore(IReadableFile file, long at, CopiedRowset copied, Tablet tablet)
    {
        var stored = copied.Rowset;
        var isFile = stored.File.Length > 0;
        (stored.TabletId, stored.RowsetId, stored.TransactionId) = (tablet.Id, store.NextRowsetId(), 0);
        if (isFile) stored.File = SegmentPaths.FileName(tablet.Id, 0, stored.RowsetId);
        stored.Rollups.Clear();
        if (copied.SegmentBytes > 0) RestoreSegment(file, at, copied, stored, isFile);
        if (isFile)
        {
            RollupFiles.Write(store, tablet, stored, cancel);
            _written.AddRange(stored.Rollups.Select(r => store.Paths.Path(tablet.Id, r.File)));
        }

        var rowset = store.NewRowset(stored);
        _changes.Add((rowset.Key, TabletStore.Bytes(stored)));
        foreach (var deletes in copied.Deletes)
        {
            var rows = DeleteVectorFormat.Decode(deletes.Rows.Span, $"deletes of version {deletes.Version} in {request.Path}");
            var entry = new RowsetDeletes.Entry(deletes.FromVersion, deletes.Version, deletes.PublishedAtMicros, rows);
            rowset.Deletes = rowset.Deletes.With(entry);
            _changes.Add(Publisher.Stored(rowset, entry));
        }

        tablet.Load(rowset, null);
    }

    private void RestoreSegment(IReadableFile file, long at, CopiedRowset copied, StoredRowset stored, bool isFile)
    {
        var content = isFile ? null : new MemoryStream();
        using var target = isFile ? Create(stored) : null;
        var checksum = new RunningChecksum();
        for (long done = 0; done < copied.SegmentBytes;)
        {
            cancel.ThrowIfCancellationRequested();
            var chunk = ReadAll(file, at + done, (int)Math.Min(TabletCopyFormat.ChunkBytes, copied.SegmentBytes - done));
            checksum.Add(chunk);
            target?.Append(chunk);
            content?.Write(chunk);
            done += chunk.Length;
        }

        if (checksum.Value != copied.SegmentChecksum)
            throw Damaged($"the checksum of {copied.SegmentBytes} bytes at {at} does not match");
        target?.Sync();
        if (content is null) return;
        var segment = new InlineSegment { Staged = stored, Content = ByteString.CopyFrom(content.ToArray()) };
        _changes.Add((MetadataKeys.InlineSegment(stored.TabletId, stored.RowsetId), TabletStore.Bytes(segment)));
    }

    private IWritableFile Create(StoredRowset stored)
    {
        var path = store.Paths.Path(stored.TabletId, stored.File);
        _written.Add(path);
        return store.Files.Create(path);
    }

    private byte[] ReadAll(IReadableFile file, long offset, int length)
    {
        var bytes = new byte[length];
        return file.Read(offset, bytes) == length ? bytes : throw Damaged($"{length} bytes at {offset} are past its end");
    }

    private Core.Errors.MatViewException Damaged(string what) => StorageErrors.Corrupt.With(request.Path, what);
}

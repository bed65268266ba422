using System.Buffers.Binary;
using Google.Protobuf;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;
using MatViewDb.Files;
using MatViewDb.Protocol;
using MatViewDb.Storage.Checks;
using MatViewDb.Storage.Deletes;
using MatViewDb.Storage.Segments;
using MatViewDb.Storage.Tablets;

namespace MatViewDb.Storage.Snapshots;

/// <summary>Copies a held tablet into one file. What is damaged is not copied: its error names the page.</summary>
internal static unsafe class TabletCopyWriter
{
    internal static CopyTabletReply Run(HeldTablet held, IFileSystem files, string path, CancellationToken cancel)
    {
        try
        {
            using var file = files.Create(path);
            return Write(held, file, cancel);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            TryDelete(files, path);
            throw StorageErrors.CopyFailed.Because(problem, path, problem.Message);
        }
        catch
        {
            TryDelete(files, path);
            throw;
        }
    }

    private static CopyTabletReply Write(HeldTablet held, IWritableFile file, CancellationToken cancel)
    {
        Span<byte> magic = stackalloc byte[TabletCopyFormat.MagicBytes];
        BinaryPrimitives.WriteUInt64LittleEndian(magic, TabletCopyFormat.Magic);
        file.Append(magic);
        var copy = new TabletCopy { Spec = held.Tablet.Spec, Version = held.Version };
        long rows = 0;
        foreach (var (rowset, deletes) in held.Rowsets)
        {
            copy.Rowsets.Add(Copy(rowset, deletes, held.Version, file, cancel));
            rows += rowset.Rows - (deletes.Between(0, held.Version)?.Count ?? 0);
        }

        FaultPoint.Hit("backup.copy.before_end");
        var description = copy.ToByteArray();
        var checksum = Checksum(description);
        var trailer = new byte[TabletCopyFormat.TrailerBytes];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, (uint)description.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer.AsSpan(4), checksum);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer.AsSpan(8), TabletCopyFormat.Version);
        magic.CopyTo(trailer.AsSpan(12));
        file.Append(description);
        file.Append(trailer);
        file.Sync();
        return new CopyTabletReply { Bytes = file.Length, Checksum = checksum, Rows = rows };
    }

    private static CopiedRowset Copy(
        Rowset rowset, RowsetDeletes deletes, long version, IWritableFile file, CancellationToken cancel)
    {
        var stored = rowset.Stored.Clone();
        (stored.ReplacedBy, stored.ReplacedAtMicros, stored.ReplacedAtVersion) = (0, 0, 0);
        // They are made anew where the tablet comes back, as its table then has them.
        stored.Rollups.Clear();
        var copied = new CopiedRowset { Rowset = stored };
        foreach (ref readonly var entry in deletes.Entries)
        {
            if (entry.Version <= version) copied.Deletes.Add(Stored(rowset, entry));
        }

        if (rowset.Rows == 0) return copied;
        using var bytes = rowset.OpenUnshared();
        SegmentCheck.Run(bytes, rowset.Rows, _ => cancel.ThrowIfCancellationRequested(), found => throw StorageErrors.Corrupt.With(
            rowset.Path, found.Problem));
        var checksum = new RunningChecksum();
        for (long at = 0; at < bytes.Length;)
        {
            cancel.ThrowIfCancellationRequested();
            var length = (int)Math.Min(TabletCopyFormat.ChunkBytes, bytes.Length - at);
            var buffer = bytes.Read(at, length, MemoryTracker.Process);
            try
            {
                var chunk = new ReadOnlySpan<byte>(buffer.Pointer, length);
                checksum.Add(chunk);
                file.Append(chunk);
            }
            finally
            {
                buffer.Release();
            }

            at += length;
        }

        copied.SegmentBytes = bytes.Length;
        copied.SegmentChecksum = checksum.Value;
        return copied;
    }

    internal static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var checksum = new RunningChecksum();
        checksum.Add(bytes);
        return checksum.Value;
    }

    private static StoredDeletes Stored(Rowset rowset, RowsetDeletes.Entry entry) => new()
    {
        TabletId = rowset.Stored.TabletId,
        RowsetId = rowset.Id,
        FromVersion = entry.FromVersion,
        Version = entry.Version,
        PublishedAtMicros = entry.PublishedAtMicros,
        Rows = DeleteVectorFormat.Encode(entry.Rows),
    };

    private static void TryDelete(IFileSystem files, string path)
    {
        try
        {
            files.DeleteFile(path);
        }
        catch (IOException)
        {
            // The backup's directory goes as a whole.
        }
    }
}

using MatViewDb.Arrow;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Execution.Spill;

/// <summary>
/// Divides one worker's batches among partitions. Batches gather until each partition gets enough rows of them at once:
/// small pieces would be slow to write and slow to read.
/// </summary>
public sealed unsafe class SpillRouter(SpillPartitions partitions, MemoryTracker tracker) : IDisposable
{
    private const int RowsPerPartition = 1024;
    private const long BytesMin = 256 << 10;
    private const long BytesMax = 4 << 20;

    /// <summary>Gathered rows are copied twice on their way, by every worker: part of the limit that one may gather.</summary>
    private const int LimitShare = 128;

    private readonly List<RecordBatch> _batches = [];
    private readonly List<NativeBuffer> _hashes = [];
    private readonly int[] _starts = new int[partitions.Count + 1];
    private readonly int _rowsMax = RowsPerPartition * partitions.Count;
    private readonly long _bytesMax = Math.Clamp(tracker.LimitBytes / LimitShare, BytesMin, BytesMax);
    private int[] _order = [];
    private int _rowCount;
    private long _bytes;

    /// <summary>Takes the batch over; the hashes of its rows stay the caller's.</summary>
    public void Add(RecordBatch batch, ulong* hashes)
    {
        if (batch.RowCount == 0)
        {
            batch.Dispose();
            return;
        }

        var size = (long)batch.RowCount * sizeof(ulong);
        var copy = NativeBuffer.Allocate(tracker, size);
        Buffer.MemoryCopy(hashes, copy.Pointer, size, size);
        _batches.Add(batch);
        _hashes.Add(copy);
        _rowCount += batch.RowCount;
        _bytes += BatchBytes.Of(batch);
        if (_rowCount >= _rowsMax || _bytes >= _bytesMax) Flush();
    }

    /// <summary>Writes what has gathered.</summary>
    public void Flush()
    {
        if (_rowCount == 0) return;
        Divide();
        using (var all = ColumnConcat.Concat(_batches, tracker))
        {
            for (var i = 0; i < partitions.Count; i++)
            {
                var count = _starts[i + 1] - _starts[i];
                if (count == 0) continue;
                using var rows = ColumnGather.Take(all, _order.AsSpan(_starts[i], count), tracker);
                partitions[i].Write(rows);
            }
        }

        Dispose();
    }

    public void Dispose()
    {
        foreach (var batch in _batches) batch.Dispose();
        foreach (var hashes in _hashes) hashes.Release();
        _batches.Clear();
        _hashes.Clear();
        _rowCount = 0;
        _bytes = 0;
    }

    /// <summary>Orders the row numbers by partition.</summary>
    private void Divide()
    {
        if (_order.Length < _rowCount) _order = new int[_rowCount];
        var shift = partitions.Shift;
        var mask = (ulong)(partitions.Count - 1);
        Array.Clear(_starts);
        for (var b = 0; b < _batches.Count; b++)
        {
            var hashes = (ulong*)_hashes[b].Pointer;
            for (var i = 0; i < _batches[b].RowCount; i++) _starts[(int)(hashes[i] >> shift & mask) + 1]++;
        }

        for (var i = 1; i < _starts.Length; i++) _starts[i] += _starts[i - 1];
        var next = _starts.ToArray();
        var row = 0;
        for (var b = 0; b < _batches.Count; b++)
        {
            var hashes = (ulong*)_hashes[b].Pointer;
            for (var i = 0; i < _batches[b].RowCount; i++) _order[next[(int)(hashes[i] >> shift & mask)]++] = row++;
        }
    }
}

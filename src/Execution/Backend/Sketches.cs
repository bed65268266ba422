using MatViewDb.Core.Types;
using MatViewDb.Functions.Values;
using MatViewDb.Storage.Contracts;

namespace MatViewDb.Backend;

/// <summary>Joins stored BITMAP, HLL and PERCENTILE values for storage. Bytes that are no sketch count as an empty one.</summary>
internal sealed class Sketches : ISketchSource
{
    public ISketch New(SqlTypeKind kind) => kind switch
    {
        SqlTypeKind.Bitmap => new Numbers(),
        SqlTypeKind.Percentile => new Quantiles(),
        _ => new Estimate(),
    };

    private sealed class Numbers : ISketch
    {
        private readonly NumberSet _set = new();

        public void Add(ReadOnlySpan<byte> stored)
        {
            if (NumberSet.TryRead(stored) is { } set) _set.Union(set);
        }

        public byte[] ToBytes() => _set.ToBytes();
    }

    private sealed class Quantiles : ISketch
    {
        private readonly QuantileSketch _sketch = new();

        public void Add(ReadOnlySpan<byte> stored) => _sketch.Merge(QuantileSketch.FromBytes(stored));

        public byte[] ToBytes() => _sketch.ToBytes();
    }

    private sealed class Estimate : ISketch
    {
        private readonly DistinctEstimate _estimate = new();

        public void Add(ReadOnlySpan<byte> stored) => _estimate.Merge(DistinctEstimate.FromBytes(stored));

        public byte[] ToBytes() => _estimate.ToBytes();
    }
}

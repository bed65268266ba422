using System.Numerics;
using System.Runtime.InteropServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Aggregates;

/// <summary>Estimates the number of different values; exact up to about a thousand, within about 1% beyond.</summary>
[SqlFunction("approx_count_distinct"), SqlFunction("ndv")]
public sealed class ApproximateCount : AggregateFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 1;

    public override FunctionSignature Match(string name, IReadOnlyList<SqlType> arguments)
        => new(name, FunctionKind.Aggregate, [arguments[0]], SqlType.BigInt)
        {
            NullIfAnyNull = false,
            NeverNull = true,
        };

    public override AggregateKernel CreateKernel(AggregateRequest request) => new Kernel(request.Tracker);

    /// <summary>Holds hashes while they are few, else the longest run of zeros per register.</summary>
    private sealed class Sketch
    {
        private const int IndexBits = 14;
        private const int RegisterCount = 1 << IndexBits;
        private const int ExactLimit = 1024;
        private HashSet<ulong>? _hashes = [];
        private byte[]? _registers;

        internal void Add(ulong hash)
        {
            if (_hashes is not null)
            {
                _hashes.Add(hash);
                if (_hashes.Count > ExactLimit) Spread();
                return;
            }

            var index = (int)(hash >> (64 - IndexBits));
            var zeros = (byte)(BitOperations.LeadingZeroCount((hash << IndexBits) | (1UL << (IndexBits - 1))) + 1);
            if (zeros > _registers![index]) _registers[index] = zeros;
        }

        internal void Merge(Sketch other)
        {
            if (other._hashes is not null)
            {
                foreach (var hash in other._hashes) Add(hash);
                return;
            }

            if (_hashes is not null) Spread();
            for (var i = 0; i < RegisterCount; i++) _registers![i] = Math.Max(_registers[i], other._registers![i]);
        }

        internal long Estimate()
        {
            if (_hashes is not null) return _hashes.Count;
            double sum = 0;
            var empty = 0;
            foreach (var register in _registers!)
            {
                sum += Math.ScaleB(1, -register);
                if (register == 0) empty++;
            }

            var estimate = 0.7213 / (1 + 1.079 / RegisterCount) * RegisterCount * RegisterCount / sum;
            if (estimate <= 2.5 * RegisterCount
                && empty > 0) estimate = RegisterCount * Math.Log((double)RegisterCount / empty);
            return (long)Math.Round(estimate);
        }

        internal byte[] ToBytes()
            => _hashes is not null ? MemoryMarshal.AsBytes(_hashes.ToArray().AsSpan()).ToArray() : _registers!;

        internal static Sketch FromBytes(ReadOnlySpan<byte> bytes)
        {
            var sketch = new Sketch();
            if (bytes.Length == RegisterCount)
            {
                sketch._hashes = null;
                sketch._registers = bytes.ToArray();
                return sketch;
            }

            for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
                sketch.Add(MemoryMarshal.Read<ulong>(bytes));
            return sketch;
        }

        private void Spread()
        {
            var hashes = _hashes!;
            _hashes = null;
            _registers = new byte[RegisterCount];
            foreach (var hash in hashes) Add(hash);
        }
    }

    private sealed class Kernel(MemoryTracker tracker) : ExternalStateKernel<Sketch>
    {
        private ulong[] _hashes = [];

        protected override ArrowType ResultType { get; } = new(ArrowTypeId.Int64);

        protected override MemoryTracker Tracker => tracker;

        protected override Sketch NewGroup() => new();

        protected override void Prepare(Column[] arguments, int rowCount)
        {
            if (_hashes.Length < rowCount) _hashes = new ulong[rowCount];
            ColumnHash.Hash(arguments[0], _hashes, combine: false);
        }

        protected override void Add(Sketch group, Column[] arguments, int row) => group.Add(_hashes[row]);

        protected override void Merge(Sketch group, Sketch other) => group.Merge(other);

        protected override byte[] Write(Sketch group) => group.ToBytes();

        protected override Sketch Read(ReadOnlySpan<byte> bytes) => Sketch.FromBytes(bytes);

        protected override void Finish(Sketch? group, ColumnBuilder builder) => builder.Append(group?.Estimate() ?? 0L);
    }
}

using System.Numerics;
using System.Runtime.InteropServices;

namespace MatViewDb.Functions.Values;

/// <summary>
/// Is the value of an HLL: hashes while they are few, else the longest run of zeros per register. Its bytes are stored in
/// tables.
/// </summary>
public sealed class DistinctEstimate
{
    private const byte FormatVersion = 1;
    private const int IndexBits = 14;
    private const int RegisterCount = 1 << IndexBits;
    private const int ExactLimit = 1024;
    private HashSet<ulong>? _hashes = [];
    private byte[]? _registers;

    public void Add(ulong hash)
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

    public void Merge(DistinctEstimate other)
    {
        if (other._hashes is not null)
        {
            foreach (var hash in other._hashes) Add(hash);
            return;
        }

        if (_hashes is not null) Spread();
        for (var i = 0; i < RegisterCount; i++) _registers![i] = Math.Max(_registers[i], other._registers![i]);
    }

    public long Estimate()
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

    /// <summary>Writes the format's version, then hashes in order or all registers.</summary>
    public byte[] ToBytes()
        => _hashes is not null
            ? [FormatVersion, .. MemoryMarshal.AsBytes(_hashes.Order().ToArray().AsSpan())]
            : [FormatVersion, .. _registers!];

    /// <summary>Reads what <see cref="ToBytes"/> wrote; anything else is an estimate of nothing.</summary>
    public static DistinctEstimate FromBytes(ReadOnlySpan<byte> bytes)
    {
        var sketch = new DistinctEstimate();
        if (bytes.Length == 0 || bytes[0] != FormatVersion) return sketch;
        bytes = bytes[1..];
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

    /// <summary>Says whether <see cref="ToBytes"/> can have written this.</summary>
    public static bool IsValid(ReadOnlySpan<byte> bytes)
        => bytes.Length > 0 && bytes[0] == FormatVersion && (bytes.Length - 1 == RegisterCount
            || ((bytes.Length - 1) % sizeof(ulong) == 0 && (bytes.Length - 1) / sizeof(ulong) <= ExactLimit));

    private void Spread()
    {
        var hashes = _hashes!;
        _hashes = null;
        _registers = new byte[RegisterCount];
        foreach (var hash in hashes) Add(hash);
    }
}

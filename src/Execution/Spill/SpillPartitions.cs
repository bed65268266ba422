using MatViewDb.Execution.Pipelines;

namespace MatViewDb.Execution.Spill;

/// <summary>
/// Is a set of spill files among which rows are divided by some bits of a hash; workers write through a
/// <see cref="SpillRouter"/> each.
/// </summary>
public sealed class SpillPartitions : IDisposable
{
    private const int HashBits = 64;
    private readonly SpillFile?[] _files;

    /// <param name="query">Owns the files.</param>
    /// <param name="profile">Says whose bytes they are.</param>
    /// <param name="bits">Bits of the hash that choose the partition.</param>
    /// <param name="level">How often the rows were divided before: each level uses other bits.</param>
    public SpillPartitions(QueryContext query, Protocol.OperatorProfile profile, int bits, int level)
    {
        Bits = bits;
        Level = level;
        _files = new SpillFile?[1 << bits];
        for (var i = 0; i < _files.Length; i++) _files[i] = query.Spill.Create(profile);
    }

    public int Bits { get; }
    public int Level { get; }
    public int Count => _files.Length;

    /// <summary>The highest bits are used first, since hash tables use the lowest.</summary>
    public int Shift => HashBits - Bits * (Level + 1);

    /// <summary>Says whether rows can be divided once more by bits that no level used yet.</summary>
    public static bool CanDivide(int bits, int level) => bits * (level + 1) <= HashBits / 2;

    public SpillFile this[int partition]
        => _files[partition] ?? throw new InvalidOperationException("the partition was given away");

    /// <summary>Hands a partition over to the caller, who disposes it.</summary>
    public SpillFile Take(int partition)
    {
        var file = this[partition];
        _files[partition] = null;
        return file;
    }

    /// <summary>Ends writing to all partitions.</summary>
    public void Seal()
    {
        foreach (var file in _files) file?.Seal();
    }

    public void Dispose()
    {
        for (var i = 0; i < _files.Length; i++)
        {
            _files[i]?.Dispose();
            _files[i] = null;
        }
    }
}

namespace MatViewDb.Bench;

/// <summary>Gives a deterministic stream of numbers for one row (SplitMix64, Steele et al. 2014).</summary>
internal struct SplitMix(ulong table, ulong row)
{
    private ulong _state = (table * 0x9E3779B97F4A7C15UL) ^ (row * 0xD1B54A32D192ED03UL) ^ 0x5DEECE66DUL;

    internal ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    /// <summary>Gives a number in [low, high], both included.</summary>
    internal long Between(long low, long high) => low + (long)(Next() % (ulong)(high - low + 1));

    /// <summary>Gives a number in [0, 1).</summary>
    internal double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    internal string Pick(string[] words) => words[Next() % (ulong)words.Length];
}

namespace MatViewDb.Core.Metrics;

/// <summary>Is a number that many threads add to.</summary>
public sealed class Tally
{
    private long _value;

    public long Value => Interlocked.Read(ref _value);

    public void Add(long amount = 1) => Interlocked.Add(ref _value, amount);
}

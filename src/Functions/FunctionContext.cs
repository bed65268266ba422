using System.Buffers.Binary;
using System.Security.Cryptography;
using MatViewDb.Arrow.Buffers;

namespace MatViewDb.Functions;

/// <summary>
/// Holds what kernels need besides their arguments: memory, statement time, time zone, randomness, warnings.
/// </summary>
public sealed class FunctionContext(MemoryTracker tracker)
{
    /// <summary>Warnings kept per statement; further ones are dropped, as MySQL does.</summary>
    public const int MaxWarnings = 64;

    private ulong _random;

    public MemoryTracker Tracker { get; set; } = tracker;

    /// <summary>now() of the statement, micros since the epoch, UTC.</summary>
    public long StatementTimeMicros { get; init; }

    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>True once the statement was cancelled; functions that wait ask for it.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Runs a wait so that the thread it holds is not missing elsewhere.</summary>
    public Action<Action> Blocking { get; init; } = static wait => wait();

    public List<string> Warnings { get; init; } = [];

    public void Warn(string text)
    {
        if (Warnings.Count < MaxWarnings) Warnings.Add(text);
    }

    /// <summary>Gives the next pseudo-random number of this statement (splitmix64).</summary>
    public ulong NextRandom()
    {
        if (_random == 0) _random = BinaryPrimitives.ReadUInt64LittleEndian(RandomNumberGenerator.GetBytes(8)) | 1;
        return Kernels.HashMix.Of(_random += 0x9E37_79B9_7F4A_7C15);
    }
}

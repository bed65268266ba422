namespace MatViewDb.Files;

/// <summary>Chooses the calls that fail: the n-th one, or each with a probability drawn from a seed.</summary>
public sealed class FaultPlan
{
    internal const string ReadCall = "read";

    private readonly Lock _lock = new();
    private readonly FaultKind _kind;
    private readonly long _failingCall;
    private readonly Random? _random;
    private readonly double _probability;
    private readonly Func<FaultKind?>? _ask;
    private bool _crashed;
    private bool _damagesRead;

    private FaultPlan(FaultKind kind, long failingCall, Random? random, double probability, Func<FaultKind?>? ask = null)
    {
        _ask = ask;
        _kind = kind;
        _failingCall = failingCall;
        _random = random;
        _probability = probability;
    }

    /// <summary>Counts the calls seen.</summary>
    public long Calls { get; private set; }

    /// <summary>Tells whether a fault was injected.</summary>
    public bool Fired { get; private set; }

    /// <summary>Fails the n-th call, counted from 1.</summary>
    public static FaultPlan NthCall(long n, FaultKind kind) => new(kind, n, null, 0);

    /// <summary>Fails each call with a probability.</summary>
    public static FaultPlan Seeded(int seed, double probability, FaultKind kind) =>
        new(kind, -1, new Random(seed), probability);

    /// <summary>Asks at each call whether and how it fails.</summary>
    public static FaultPlan Asking(Func<FaultKind?> ask) => new(FaultKind.InputOutputError, -1, null, 0, ask);

    /// <summary>Fails nothing and counts the calls.</summary>
    public static FaultPlan None() => new(FaultKind.InputOutputError, -1, null, 0);

    /// <summary>Passes a call or throws its fault.</summary>
    internal void Check(string call, string path) => Check(call, path, null);

    /// <summary>Flips a bit when the read that gave the bytes was picked for it.</summary>
    internal void Damage(Span<byte> bytes)
    {
        lock (_lock)
        {
            if (!_damagesRead || bytes.IsEmpty) return;
            _damagesRead = false;
            bytes[bytes.Length / 2] ^= 1;
        }
    }

    /// <summary>Passes a call or throws its fault, letting a torn write happen first.</summary>
    internal void Check(string call, string path, Action? tear)
    {
        lock (_lock)
        {
            if (_crashed)
            {
                throw new SimulatedCrashException();
            }
            Calls++;
            var kind = _kind;
            if (_ask is not null)
            {
                if (_ask() is not { } asked) return;
                kind = asked;
            }
            else if (Calls != _failingCall && !(_random is not null && _random.NextDouble() < _probability))
            {
                return;
            }
            Fired = true;
            switch (kind)
            {
                case FaultKind.InputOutputError:
                    throw new IOException($"Injected input/output error in {call} of '{path}'.");
                case FaultKind.DiskFull:
                    throw new IOException($"Injected: no space left on device in {call} of '{path}'.");
                case FaultKind.ShortWrite:
                    tear?.Invoke();
                    throw new IOException($"Injected short write in {call} of '{path}'.");
                case FaultKind.DamagedRead:
                    _damagesRead = call == ReadCall;
                    Fired = true;
                    return;
                case FaultKind.TornWrite:
                    tear?.Invoke();
                    break;
            }
            _crashed = true;
            throw new SimulatedCrashException();
        }
    }
}

using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Formats.Columnar;

namespace MatViewDb.Formats.Orc;

/// <summary>
/// Reads the entries of one value of a nested column: it follows the lists, maps and structs above the value down from the rows, and
/// notes on the way how far down each entry is and which list goes on.
/// </summary>
internal sealed unsafe class OrcNestedValues : IDisposable
{
    private const int EntriesMax = 16 << 20;
    private const int LengthsAtOnce = 512;
    private readonly List<Step> _steps = [];
    private readonly OrcValues _values;
    private readonly FileNode _value;
    private readonly MemoryTracker _tracker;

    internal OrcNestedValues(OrcStripe stripe, FileNode value, MemoryTracker tracker)
    {
        (_value, _tracker) = (value, tracker);
        var column = value.Value!.Leaf; // Asked of values only.
        _values = OrcValues.Of(stripe, column, value.Value.Type!.Value, tracker); // Values have one.
        for (var at = stripe.Types[column].Parent; at > 0; at = stripe.Types[at].Parent)
        {
            var isList = stripe.Types[at].Kind is OrcKind.List or OrcKind.Map;
            var lengths = isList ? stripe.OpenIntegers(at, OrcStreamKind.Length, isSigned: false) : null;
            _steps.Insert(0, new Step(stripe.OpenPresence(at), lengths));
        }
    }

    internal FileEntries Read(int rows)
    {
        var level = new Level(rows, _tracker);
        for (var i = 0; i < rows; i++) level.Add(0, 0, true);
        var defined = 0;
        var repeated = 0;
        try
        {
            foreach (var step in _steps)
            {
                defined++;
                Enter(step, level, defined);
                if (step.Lengths is not { } lengths) continue;
                repeated++;
                var longer = Expand(lengths, level, defined, repeated);
                level.Dispose();
                level = longer;
                defined++;
            }

            var column = _values.Read(level.Count, level.Alive);
            for (var i = 0; i < level.Count; i++)
            {
                if (!column.IsNull(i)) level.Definitions[i] = _value.Defined;
            }

            return new FileEntries(column, level.Definitions[..level.Count], level.Repetitions[..level.Count]);
        }
        finally
        {
            level.Dispose();
        }
    }

    public void Dispose()
    {
        _values.Dispose();
        foreach (var step in _steps)
        {
            step.Presence?.Dispose();
            step.Lengths?.Dispose();
        }
    }

    private static void Enter(Step step, Level level, int defined)
    {
        for (var i = 0; i < level.Count; i++)
        {
            if (!level.IsAlive(i)) continue;
            if (step.Presence is null || step.Presence.Next()) level.Definitions[i] = defined;
            else level.Kill(i);
        }
    }

    // An entry becomes as many as its list has elements; one without any stays as a mark.
    private Level Expand(OrcIntegers lengths, Level level, int defined, int repeated)
    {
        var wider = new Level(level.Count, _tracker);
        Span<long> some = stackalloc long[LengthsAtOnce];
        var (at, known) = (0, 0);
        var left = 0;
        for (var i = 0; i < level.Count; i++) left += level.IsAlive(i) ? 1 : 0;
        try
        {
            for (var i = 0; i < level.Count; i++)
            {
                if (!level.IsAlive(i))
                {
                    wider.Add(level.Definitions[i], level.Repetitions[i], false);
                    continue;
                }

                if (at == known)
                {
                    (at, known) = (0, Math.Min(left, LengthsAtOnce));
                    lengths.Read(some[..known]);
                    left -= known;
                }

                var length = some[at++];
                if (length < 0 || length > EntriesMax - wider.Count)
                    throw new InvalidDataException($"a list has {length} elements, more than are read at once");
                if (length == 0) wider.Add(defined, level.Repetitions[i], false);
                for (var element = 0L; element < length; element++)
                    wider.Add(defined + 1, element == 0 ? level.Repetitions[i] : repeated, true);
            }

            return wider;
        }
        catch
        {
            wider.Dispose();
            throw;
        }
    }

    private sealed record Step(OrcBits? Presence, OrcIntegers? Lengths);

    /// <summary>Is the entries at a depth; those that are not alive have ended above it.</summary>
    private sealed class Level : IDisposable
    {
        private const int EntryBytes = 2 * sizeof(int);
        private readonly MemoryTracker _tracker;
        private long _reserved;

        internal Level(int room, MemoryTracker tracker)
        {
            _tracker = tracker;
            Reserve(room);
            (Definitions, Repetitions) = (new int[room], new int[room]);
            Alive = NativeBuffer.AllocateZeroed(tracker, ArrowType.BitmapBytes(room));
        }

        internal int[] Definitions { get; private set; }

        internal int[] Repetitions { get; private set; }

        internal NativeBuffer Alive { get; private set; }

        internal int Count { get; private set; }

        internal bool IsAlive(int entry) => (((ulong*)Alive.Pointer)[entry >> 6] >> (entry & 63) & 1) != 0;

        internal void Kill(int entry) => ((ulong*)Alive.Pointer)[entry >> 6] &= ~(1UL << (entry & 63));

        internal void Add(int definition, int repetition, bool isAlive)
        {
            if (Count == Definitions.Length) Grow();
            Definitions[Count] = definition;
            Repetitions[Count] = repetition;
            if (isAlive) ((ulong*)Alive.Pointer)[Count >> 6] |= 1UL << (Count & 63);
            Count++;
        }

        public void Dispose()
        {
            Alive.Release();
            _tracker.Release(_reserved);
            _reserved = 0;
        }

        private void Reserve(int entries)
        {
            _tracker.Reserve((long)entries * EntryBytes);
            _reserved += (long)entries * EntryBytes;
        }

        private void Grow()
        {
            var room = Math.Max(64, Count * 2);
            Reserve(room - Count);
            var alive = NativeBuffer.AllocateZeroed(_tracker, ArrowType.BitmapBytes(room));
            Buffer.MemoryCopy(Alive.Pointer, alive.Pointer, ArrowType.BitmapBytes(room), ArrowType.BitmapBytes(Count));
            Alive.Release();
            Alive = alive;
            var (definitions, repetitions) = (Definitions, Repetitions);
            Array.Resize(ref definitions, room);
            Array.Resize(ref repetitions, room);
            (Definitions, Repetitions) = (definitions, repetitions);
        }
    }
}

using System.Runtime.InteropServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Nested;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Aggregates;

/// <summary>
/// Gives how many steps of a chain of events happened in their order, all within a span from the first one:
/// window_funnel(span, time, mode, [step, ...]) with the span in seconds (DATETIME) or days (DATE), or
/// window_funnel(span, 'mode', time, step, ...). Modes: 0 'default', 1 'deduplication' (a repeated step ends the chain),
/// 2 'fixed' (so does a step that comes too early), 4 'increase' (each step is later than the one before).
/// </summary>
[SqlFunction("window_funnel", Example = "window_funnel(10, x, 0, [y = 1, y = 2]) of (DATE '2024-01-01', 1), (DATE '2024-01-02', 2) -> 2")]
public sealed class WindowFunnel : AggregateFunction
{
    private const int Deduplicated = 1;
    private const int Fixed = 2;
    private const int Increasing = 4;
    private static readonly SqlType s_steps = SqlType.Array(SqlType.Boolean);

    public override bool Accepts(int argumentCount) => argumentCount >= 4;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
    {
        SqlType[] types = arguments.Count == 4 && !arguments[1].IsText | arguments[3].IsArray
            ? [SqlType.BigInt, arguments[1].Kind == SqlTypeKind.Date ? SqlType.Date : SqlType.DateTimeOf(6), SqlType.BigInt, s_steps]
            : [SqlType.BigInt, SqlType.String, SqlType.DateTimeOf(6), .. Enumerable.Repeat(SqlType.Boolean, arguments.Count - 3)];
        for (var i = 0; i < types.Length; i++)
        {
            if (TypeCoercion.Cost(arguments[i], types[i]) == TypeCoercion.Impossible) return null;
        }

        return new FunctionSignature(name, FunctionKind.Aggregate, types, SqlType.BigInt)
        {
            NullIfAnyNull = false,
            NeverNull = true,
            CanFail = true,
        };
    }

    public override AggregateKernel CreateKernel(AggregateRequest request) => new Kernel(request);

    /// <summary>Is one row: when it was, and the first step that it meets, from 1.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 8)]
    internal readonly record struct Event(long Time, long Step) : IComparable<Event>
    {
        public int CompareTo(Event other) => Time != other.Time ? Time.CompareTo(other.Time) : Step.CompareTo(other.Step);
    }

    internal sealed class Events
    {
        internal readonly List<Event> Rows = [];
        internal long Span;
        internal int Mode;
    }

    private sealed unsafe class Kernel(AggregateRequest request) : ExternalStateKernel<Events>
    {
        private readonly bool _stepsAreArray = request.ArgumentTypes[3].IsArray;
        private readonly bool _isDate = request.ArgumentTypes[1].Kind == SqlTypeKind.Date;

        protected override ArrowType ResultType { get; } = new(ArrowTypeId.Int64);

        protected override MemoryTracker Tracker => request.Tracker;

        protected override bool KeepsAll => true;

        protected override Events NewGroup() => new();

        protected override bool Takes(Column[] arguments, int row)
            => !arguments[0].IsNull(row) && !arguments[1].IsNull(row) && !arguments[2].IsNull(row);

        protected override void Add(Events group, Column[] arguments, int row)
        {
            group.Span = arguments[0].As<long>()[row];
            var times = arguments[_stepsAreArray ? 1 : 2];
            group.Mode = _stepsAreArray
                ? Checked(arguments[2].As<long>()[row])
                : ModeOf(StringView.Bytes(arguments[1].As<StringView>() + row));
            var step = _stepsAreArray ? StepOf(arguments[3], row) : StepOf(arguments, row);
            if (step == 0) return;
            var time = _isDate ? times.As<int>()[row] : Calendar.FloorDivide(times.As<long>()[row], 1_000_000);
            group.Rows.Add(new Event(time, step));
            Charge(2 * sizeof(Event));
        }

        protected override void Merge(Events group, Events other)
        {
            group.Rows.AddRange(other.Rows);
            (group.Span, group.Mode) = (other.Span, other.Mode);
        }

        protected override byte[] Write(Events group)
            => MemoryMarshal.AsBytes<Event>([new Event(group.Span, group.Mode), .. group.Rows]).ToArray();

        protected override Events Read(ReadOnlySpan<byte> bytes)
        {
            var events = MemoryMarshal.Cast<byte, Event>(bytes);
            var group = new Events { Span = events[0].Time, Mode = (int)events[0].Step };
            group.Rows.AddRange(events[1..]);
            return group;
        }

        protected override void Finish(Events? group, ColumnBuilder builder)
        {
            var longest = 0L;
            if (group is not null)
            {
                group.Rows.Sort();
                for (var start = 0; start < group.Rows.Count; start++)
                {
                    if (group.Rows[start].Step == 1) longest = Math.Max(longest, ChainFrom(group, start));
                }
            }

            builder.Append(longest);
        }

        private static long ChainFrom(Events group, int start)
        {
            var (first, reached) = group.Rows[start];
            var last = first;
            for (var i = start + 1; i < group.Rows.Count && group.Rows[i].Time - first <= group.Span; i++)
            {
                var (time, step) = group.Rows[i];
                if (step <= reached && (group.Mode & Deduplicated) != 0) break;
                if (step > reached + 1 && (group.Mode & Fixed) != 0) break;
                if (step != reached + 1 || (time == last && (group.Mode & Increasing) != 0)) continue;
                (reached, last) = (step, time);
            }

            return reached;
        }

        private static int StepOf(Column steps, int row)
        {
            if (steps.IsNull(row)) return 0;
            var array = new PackedArray(new PackedSource(steps).Start(row), sizeof(byte));
            for (var i = 0; i < array.Count; i++)
            {
                if (!array.IsNull(i) && array.Value<byte>(i) != 0) return i + 1;
            }

            return 0;
        }

        private static int StepOf(Column[] arguments, int row)
        {
            for (var i = 3; i < arguments.Length; i++)
            {
                if (!arguments[i].IsNull(row) && Bitmaps.Get((ulong*)arguments[i].Values, row)) return i - 2;
            }

            return 0;
        }

        private static int ModeOf(ReadOnlySpan<byte> name) => System.Text.Encoding.UTF8.GetString(name).ToLowerInvariant() switch
        {
            "default" => 0,
            "deduplication" => Deduplicated,
            "fixed" => Fixed,
            "increase" => Increasing,
            var other => throw CoreErrors.WrongArguments.With($"window_funnel: no mode '{other}'"),
        };

        private static int Checked(long mode) => mode is >= 0 and <= 7
            ? (int)mode
            : throw CoreErrors.WrongArguments.With($"window_funnel: no mode {mode}");
    }
}

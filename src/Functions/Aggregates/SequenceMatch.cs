using System.Runtime.InteropServices;
using System.Text;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Aggregates;

/// <summary>
/// Says whether events in the order of their time hold a chain like a pattern, or counts such chains that do not overlap:
/// sequence_match(pattern, time, condition, ...), sequence_count. (?1) is an event that meets the first condition and follows at once,
/// .* any events, (?t>=10) (also >, &lt;, &lt;=, ==) any up to one so many seconds later. Events that meet no condition do not count.
/// Without events sequence_match is NULL.
/// </summary>
[SqlFunction(
    "sequence_match", Example = "sequence_match('(?1)(?2)', x, y = 1, y = 2) of (DATE '2024-01-01', 1), (DATE '2024-01-02', 2) -> 1")]
[SqlFunction(
    "sequence_count", Example = "sequence_count('(?1)(?2)', x, y = 1, y = 2) of (DATE '2024-01-01', 1), (DATE '2024-01-02', 2) -> 1")]
public sealed class SequenceMatch : AggregateFunction
{
    private const int ConditionsMax = 32;

    public override bool Accepts(int argumentCount) => argumentCount is >= 3 and <= ConditionsMax + 2;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
    {
        SqlType[] types = [SqlType.String, SqlType.DateTimeOf(6), .. Enumerable.Repeat(SqlType.Boolean, arguments.Count - 2)];
        for (var i = 0; i < types.Length; i++)
        {
            if (TypeCoercion.Cost(arguments[i], types[i]) == TypeCoercion.Impossible) return null;
        }

        var counts = name == "sequence_count";
        return new FunctionSignature(name, FunctionKind.Aggregate, types, counts ? SqlType.BigInt : SqlType.Boolean)
        {
            NullIfAnyNull = false,
            NeverNull = counts,
            MayReturnNull = !counts,
            CanFail = true,
        };
    }

    public override AggregateKernel CreateKernel(AggregateRequest request) => new Kernel(request);

    internal sealed class Events
    {
        internal readonly List<EventPattern.Event> Rows = [];
        internal string Pattern = "";
    }

    private sealed unsafe class Kernel(AggregateRequest request) : ExternalStateKernel<Events>
    {
        private readonly bool _counts = request.Name == "sequence_count";
        private readonly int _conditions = request.ArgumentTypes.Count - 2;
        private string _pattern = "";
        private EventPattern? _parsed;

        protected override ArrowType ResultType { get; } = new(
            request.Name == "sequence_count" ? ArrowTypeId.Int64 : ArrowTypeId.Bool);

        protected override MemoryTracker Tracker => request.Tracker;

        protected override bool KeepsAll => true;

        protected override Events NewGroup() => new();

        protected override bool Takes(Column[] arguments, int row) => !arguments[0].IsNull(row) && !arguments[1].IsNull(row);

        protected override void Add(Events group, Column[] arguments, int row)
        {
            if (group.Pattern.Length == 0) group.Pattern = Encoding.UTF8.GetString(StringView.Bytes(arguments[0].As<StringView>() + row));
            ulong met = 0;
            for (var i = 0; i < _conditions; i++)
            {
                var condition = arguments[2 + i];
                if (!condition.IsNull(row) && Bitmaps.Get((ulong*)condition.Values, row)) met |= 1ul << i;
            }

            if (met == 0) return;
            group.Rows.Add(new EventPattern.Event(arguments[1].As<long>()[row], met));
            Charge(2 * sizeof(EventPattern.Event));
        }

        protected override void Merge(Events group, Events other)
        {
            if (group.Pattern.Length == 0) group.Pattern = other.Pattern;
            group.Rows.AddRange(other.Rows);
        }

        protected override byte[] Write(Events group)
        {
            var pattern = Encoding.UTF8.GetBytes(group.Pattern);
            return
            [
                .. BitConverter.GetBytes(pattern.Length), .. pattern, .. MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(group.Rows)),
            ];
        }

        protected override Events Read(ReadOnlySpan<byte> bytes)
        {
            var length = BitConverter.ToInt32(bytes);
            var group = new Events { Pattern = Encoding.UTF8.GetString(bytes.Slice(sizeof(int), length)) };
            group.Rows.AddRange(MemoryMarshal.Cast<byte, EventPattern.Event>(bytes[(sizeof(int) + length)..]));
            return group;
        }

        protected override void Finish(Events? group, ColumnBuilder builder)
        {
            if (group is null)
            {
                if (_counts) builder.Append(0L);
                else builder.AppendNull();
                return;
            }

            if (_parsed is null || _pattern != group.Pattern)
                (_pattern, _parsed) = (group.Pattern, EventPattern.Parse(group.Pattern, _conditions));
            var events = CollectionsMarshal.AsSpan(group.Rows);
            events.Sort((x, y) => x.Micros != y.Micros ? x.Micros.CompareTo(y.Micros) : x.Conditions.CompareTo(y.Conditions));
            var count = _parsed.Count(events, _counts ? long.MaxValue : 1);
            if (_counts) builder.Append(count);
            else builder.AppendBool(count > 0);
        }
    }
}

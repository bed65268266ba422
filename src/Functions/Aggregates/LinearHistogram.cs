using System.Runtime.InteropServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Aggregates;

/// <summary>
/// Counts numbers by buckets of equal width: linear_histogram(value, width[, offset]) as a JSON text with lower (within), upper
/// (not within), count and acc_count (all up to it) of each bucket that has values. The offset is from 0 on and below the width.
/// </summary>
[SqlFunction("linear_histogram", Example = "get_json_int(linear_histogram(x, 10), '$.num_buckets') of 1, 2, 15 -> 2")]
public sealed class LinearHistogram : AggregateFunction
{
    private const int BucketBytes = 48;

    public override bool Accepts(int argumentCount) => argumentCount is 2 or 3;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
        => arguments.Any(a => TypeCoercion.Cost(a, SqlType.Double) == TypeCoercion.Impossible)
            ? null
            : new FunctionSignature(
                name, FunctionKind.Aggregate, [.. Enumerable.Repeat(SqlType.Double, arguments.Count)], SqlType.String)
            {
                NullIfAnyNull = false,
                NeverNull = true,
                CanFail = true,
            };

    public override AggregateKernel CreateKernel(AggregateRequest request) => new Kernel(request.Tracker);

    internal sealed class Buckets
    {
        internal readonly SortedDictionary<double, long> ByPlace = [];
        internal double Width;
        internal double Offset;
    }

    private sealed unsafe class Kernel(MemoryTracker tracker) : ExternalStateKernel<Buckets>
    {
        private readonly TextSink _sink = new();

        protected override ArrowType ResultType { get; } = SqlType.String.ToArrow();

        protected override MemoryTracker Tracker => tracker;

        protected override Buckets NewGroup() => new();

        protected override bool Takes(Column[] arguments, int row) => !arguments[0].IsNull(row) && !arguments[1].IsNull(row);

        protected override void Add(Buckets group, Column[] arguments, int row)
        {
            group.Width = arguments[1].As<double>()[row];
            group.Offset = arguments.Length > 2 && !arguments[2].IsNull(row) ? arguments[2].As<double>()[row] : 0;
            if (!(group.Width > 0)) throw CoreErrors.WrongArguments.With("linear_histogram: the width must be above 0");
            if (!(group.Offset >= 0 && group.Offset < group.Width))
                throw CoreErrors.WrongArguments.With("linear_histogram: the offset must be from 0 on and below the width");
            Count(group, Math.Floor((arguments[0].As<double>()[row] - group.Offset) / group.Width), 1);
        }

        protected override void Merge(Buckets group, Buckets other)
        {
            (group.Width, group.Offset) = (other.Width, other.Offset);
            foreach (var (place, count) in other.ByPlace) Count(group, place, count);
        }

        protected override byte[] Write(Buckets group) => MemoryMarshal.AsBytes<double>(
            [group.Width, group.Offset, .. group.ByPlace.SelectMany(b => new[] { b.Key, b.Value })]).ToArray();

        protected override Buckets Read(ReadOnlySpan<byte> bytes)
        {
            var numbers = MemoryMarshal.Cast<byte, double>(bytes);
            var group = new Buckets { Width = numbers[0], Offset = numbers[1] };
            for (var i = 2; i < numbers.Length; i += 2) group.ByPlace.Add(numbers[i], (long)numbers[i + 1]);
            return group;
        }

        protected override void Finish(Buckets? group, ColumnBuilder builder)
        {
            _sink.Begin(tracker);
            _sink.Append("{\"num_buckets\":"u8);
            _sink.AppendNumber(group?.ByPlace.Count ?? 0);
            _sink.Append(",\"buckets\":["u8);
            long sum = 0;
            foreach (var (place, count) in group?.ByPlace ?? [])
            {
                if (sum > 0) _sink.Append((byte)',');
                Write("{\"lower\":"u8, group!.Offset + place * group.Width); // There are places, so there is a group.
                Write(",\"upper\":"u8, group.Offset + (place + 1) * group.Width);
                _sink.Append(",\"count\":"u8);
                _sink.AppendNumber(count);
                _sink.Append(",\"acc_count\":"u8);
                _sink.AppendNumber(sum += count);
                _sink.Append((byte)'}');
            }

            _sink.Append("]}"u8);
            builder.AppendBytes(_sink.Pending);
            _sink.Abandon();
        }

        private void Write(ReadOnlySpan<byte> name, double bound)
        {
            _sink.Append(name);
            var start = _sink.PendingBytes;
            NumberText.Append(bound, _sink);
            if (!_sink.Pending[start..].ContainsAny(".e"u8)) _sink.Append(".0"u8);
        }

        private void Count(Buckets group, double place, long count)
        {
            if (!group.ByPlace.TryGetValue(place, out var known)) Charge(BucketBytes);
            group.ByPlace[place] = known + count;
        }
    }
}

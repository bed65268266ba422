using System.Runtime.InteropServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Aggregates;

/// <summary>
/// Gives the value below which a share of all values lies (second argument, 0 to 1), interpolated between neighbours: percentile_cont,
/// percentile_approx. percentile_disc gives the next value that is there, of any type that has an order. All but percentile_approx
/// give dates and times for those.
/// </summary>
[SqlFunction("percentile_approx", Example = "percentile_approx(x, 0.5) of 1, 2, 4 -> 2")]
[SqlFunction("percentile_cont", Example = "percentile_cont(x, 0.5) of 1, 2 -> 1.5")]
[SqlFunction("median", Example = "median(x) of 1, 2, 9 -> 2")]
[SqlFunction("percentile", Example = "percentile(x, 0.5) of 1, 2, 4 -> 2")]
[SqlFunction("percentile_disc", Example = "percentile_disc(x, 0.5) of 1, 2 -> 1")]
[SqlFunction("percentile_disc_lc", Example = "percentile_disc_lc(x, 0.5) of 1, 2 -> 1")]
[SqlFunction("percentile_reservoir", Example = "percentile_reservoir(x, 0.5) of 1, 2, 4 -> 2")]
public sealed class Percentile : AggregateFunction
{
    public override bool Accepts(int argumentCount) => argumentCount is 1 or 2 or 3;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
    {
        if (Value(name, arguments[0]) is not { } value || (name == "median" && arguments.Count > 1)) return null;
        return new FunctionSignature(
            name, FunctionKind.Aggregate, [value, .. Enumerable.Repeat(SqlType.Double, arguments.Count - 1)], value)
        {
            NullIfAnyNull = false,
            MayReturnNull = true,
            CanFail = arguments.Count > 1,
        };
    }

    public override AggregateKernel CreateKernel(AggregateRequest request)
        => IsDiscrete(request.Name) || request.ArgumentTypes[0].IsTemporal
            ? new OrderedPercentile(request, !IsDiscrete(request.Name), Share(request))
            : new Kernel(request);

    internal static double Checked(double share)
        => share is >= 0 and <= 1
            ? share : throw CoreErrors.WrongArguments.With("percentile: the share must be from 0 to 1");

    private static bool IsDiscrete(string name) => name is "percentile_disc" or "percentile_disc_lc";

    private static SqlType? Value(string name, SqlType type)
    {
        if (IsDiscrete(name))
        {
            return type.IsNested || type.Kind is SqlTypeKind.Json or SqlTypeKind.Bitmap or SqlTypeKind.Hll or SqlTypeKind.Percentile
                ? null
                : type.Kind == SqlTypeKind.Null ? SqlType.Double : type;
        }

        if (name != "percentile_approx" && type.Kind is SqlTypeKind.Date or SqlTypeKind.DateTime) return type;
        return TypeCoercion.Cost(type, SqlType.Double) == TypeCoercion.Impossible ? null : SqlType.Double;
    }

    private static double Share(AggregateRequest request)
    {
        if (request.Name == "median") return 0.5;
        if (request.Constants.Count == 0) return -1;
        var constant = request.Constants[0];
        if (constant.IsNull(0)) throw CoreErrors.WrongArguments.With("percentile: the share must be from 0 to 1");
        return constant.Type.Id switch
        {
            ArrowTypeId.Float64 => Checked(Read<double>(constant)),
            ArrowTypeId.Decimal64 => Checked(Read<long>(constant) / Math.Pow(10, constant.Type.Scale)),
            _ => Checked(Read<sbyte>(constant)),
        };
    }

    private static unsafe T Read<T>(Column constant) where T : unmanaged => constant.As<T>()[0];

    private sealed class Numbers
    {
        internal readonly List<double> Values = [];
        internal double Share = -1;
    }

    private sealed unsafe class Kernel(AggregateRequest request) : ExternalStateKernel<Numbers>
    {
        private readonly double _share = Share(request);

        protected override ArrowType ResultType { get; } = new(ArrowTypeId.Float64);

        protected override MemoryTracker Tracker => request.Tracker;

        protected override bool KeepsAll => true;

        protected override bool Takes(Column[] arguments, int row)
            => !arguments[0].IsNull(row) && (arguments.Length < 2 || !arguments[1].IsNull(row));

        protected override Numbers NewGroup() => new() { Share = _share };

        protected override void Add(Numbers group, Column[] arguments, int row)
        {
            if (group.Share < 0) group.Share = arguments.Length > 1 ? Checked(arguments[1].As<double>()[row]) : 0.5;
            group.Values.Add(arguments[0].As<double>()[row]);
            Charge(2 * sizeof(double));
        }

        protected override void Merge(Numbers group, Numbers other)
        {
            if (group.Share < 0) group.Share = other.Share;
            group.Values.AddRange(other.Values);
        }

        protected override byte[] Write(Numbers group)
            => MemoryMarshal.AsBytes<double>([group.Share, .. group.Values]).ToArray();

        protected override Numbers Read(ReadOnlySpan<byte> bytes)
        {
            var numbers = MemoryMarshal.Cast<byte, double>(bytes);
            var group = new Numbers { Share = numbers[0] };
            group.Values.AddRange(numbers[1..]);
            return group;
        }

        protected override void Finish(Numbers? group, ColumnBuilder builder)
        {
            if (group is null || group.Values.Count == 0)
            {
                builder.AppendNull();
                return;
            }

            var values = CollectionsMarshal.AsSpan(group.Values);
            var place = group.Share * (values.Length - 1);
            var at = (int)Math.Floor(place);
            var below = Selection.At(values, at);
            var above = at + 1 < values.Length ? Selection.At(values[at..], 1) : below;
            var span = above - below;
            builder.Append(double.IsInfinity(span) ? below * (1 - place + at) + above * (place - at) : below + span * (place - at));
        }
    }
}

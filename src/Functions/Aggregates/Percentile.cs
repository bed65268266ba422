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
/// Gives the value below which a share of all values lies (first constant or second argument, 0 to 1), interpolated
/// between neighbours: percentile_cont, percentile_approx. percentile_disc gives the next value that is there. All but
/// percentile_approx give dates and times for those.
/// </summary>
[SqlFunction("percentile_approx"), SqlFunction("percentile_cont"), SqlFunction("median"), SqlFunction("percentile")]
[SqlFunction("percentile_disc"), SqlFunction("percentile_disc_lc")]
public sealed class Percentile : AggregateFunction
{
    public override bool Accepts(int argumentCount) => argumentCount is 1 or 2 or 3;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
    {
        if (TypeCoercion.Cost(arguments[0], SqlType.Double) == TypeCoercion.Impossible) return null;
        var isMoment = name != "percentile_approx" && arguments[0].Kind is SqlTypeKind.Date or SqlTypeKind.DateTime;
        var value = isMoment ? arguments[0] : SqlType.Double;
        return new FunctionSignature(
            name, FunctionKind.Aggregate, [value, .. Enumerable.Repeat(SqlType.Double, arguments.Count - 1)], value)
        {
            NullIfAnyNull = false,
            MayReturnNull = true,
        };
    }

    public override AggregateKernel CreateKernel(AggregateRequest request) => new Kernel(request);

    private sealed class Numbers
    {
        internal readonly List<double> Values = [];
        internal double Share = -1;
    }

    private sealed unsafe class Kernel(AggregateRequest request) : ExternalStateKernel<Numbers>
    {
        private readonly double _share = Share(request);

        protected override ArrowType ResultType { get; } = request.ArgumentTypes[0].ToArrow();

        protected override MemoryTracker Tracker => request.Tracker;

        protected override bool KeepsAll => true;

        protected override Numbers NewGroup() => new() { Share = _share };

        protected override void Add(Numbers group, Column[] arguments, int row)
        {
            if (group.Share < 0) group.Share = arguments.Length > 1 ? Checked(arguments[1].As<double>()[row]) : 0.5;
            group.Values.Add(arguments[0].Type.Physical switch
            {
                PhysicalKind.Int32 => arguments[0].As<int>()[row],
                PhysicalKind.Int64 => arguments[0].As<long>()[row],
                _ => arguments[0].As<double>()[row],
            });
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
            if (request.Name is "percentile_disc" or "percentile_disc_lc")
            {
                Append(builder, Selection.At(values, Math.Max(0, (int)Math.Ceiling(group.Share * values.Length) - 1)));
                return;
            }

            var place = group.Share * (values.Length - 1);
            var at = (int)Math.Floor(place);
            var below = Selection.At(values, at);
            var above = at + 1 < values.Length ? Selection.At(values[at..], 1) : below;
            Append(builder, below + (above - below) * (place - at));
        }

        // Days and microseconds up to the year 9999 are exact as floating-point numbers, within 32 of the latter.
        private static void Append(ColumnBuilder builder, double value)
        {
            if (builder.Type.Physical == PhysicalKind.Int32) builder.Append((int)value);
            else if (builder.Type.Physical == PhysicalKind.Int64) builder.Append((long)value);
            else builder.Append(value);
        }

        private static double Share(AggregateRequest request)
        {
            if (request.Name == "median") return 0.5;
            if (request.Constants.Count == 0) return -1;
            var constant = request.Constants[0];
            return constant.Type.Id switch
            {
                ArrowTypeId.Float64 => Checked(constant.As<double>()[0]),
                ArrowTypeId.Decimal64 => Checked(constant.As<long>()[0] / Math.Pow(10, constant.Type.Scale)),
                _ => Checked(constant.As<sbyte>()[0]),
            };
        }

        private static double Checked(double share)
            => share is >= 0 and <= 1
                ? share : throw CoreErrors.WrongArguments.With("percentile: the share must be from 0 to 1");
    }
}

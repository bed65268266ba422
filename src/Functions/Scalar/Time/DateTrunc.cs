using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Time;

/// <summary>
/// Gives the start of the unit that a moment lies in; unit and moment in either order, a DATE stays one.
/// </summary>
[SqlFunction("date_trunc", Example = "date_trunc('month', DATE '2024-02-29') -> 2024-02-01")]
public sealed class DateTrunc : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 2;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        var unitFirst = arguments[0].IsText || !arguments[1].IsText;
        var moment = unitFirst ? arguments[1] : arguments[0];
        if (TypeCoercion.Cost(moment, SqlType.DateTime) == TypeCoercion.Impossible) return null;
        var result = moment.Kind == SqlTypeKind.Date ? SqlType.Date : SqlType.DateTime;
        if (moment.Kind != SqlTypeKind.DateTime)
            moment = result.Kind == SqlTypeKind.Date ? result : SqlType.DateTimeOf(6);
        var unit = (unitFirst ? arguments[0] : arguments[1]) is { IsText: true } text ? text : SqlType.String;
        return new FunctionSignature(name, FunctionKind.Scalar, unitFirst ? [unit, moment] : [moment, unit], result)
        {
            CanFail = true,
        };
    }

    public override ScalarKernel CreateKernel(FunctionSignature signature)
        => new Kernel(signature.ReturnType, signature.ArgumentTypes[0].IsText ? 0 : 1);

    private sealed unsafe class Kernel(SqlType type, int unitAt) : NullPropagatingKernel(type.ToArrow())
    {
        protected override Column Compute(
            ReadOnlySpan<Column> arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
        {
            var units = new Reader<Utf8>(arguments[unitAt]);
            var fixedUnit = arguments[unitAt].IsConstant;
            var values = NativeBuffer.Allocate(context.Tracker, ResultType.DataBytes(rowCount));
            var dates = new Reader<int>(arguments[1 - unitAt]);
            var moments = new Reader<long>(arguments[1 - unitAt]);
            var isDate = type.Kind == SqlTypeKind.Date;
            var unit = fixedUnit ? Unit(units[0]) : TimeUnit.Day;
            for (var row = 0; row < rowCount; row++)
            {
                Timestamp result = default;
                if (validity is null || Bitmaps.Get((ulong*)validity.Pointer, row))
                {
                    if (!fixedUnit) unit = Unit(units[row]);
                    result = TimeUnits.Truncate(isDate
                        ? Timestamp.Of(new Date(dates[row])) : new Timestamp(moments[row]), unit);
                }

                if (isDate) ((int*)values.Pointer)[row] = result.Days;
                else ((long*)values.Pointer)[row] = result.Micros;
            }

            return Column.Flat(ResultType, rowCount, values, validity);
        }

        private static TimeUnit Unit(Utf8 text)
            => TimeUnits.TryParse(text.Bytes, out var unit)
                ? unit : throw CoreErrors.WrongArguments.With($"date_trunc('{text}')");
    }
}

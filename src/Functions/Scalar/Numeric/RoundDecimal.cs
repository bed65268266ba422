using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Numeric;

/// <summary>
/// Rounds or cuts a decimal at so many digits. The result keeps the scale of the argument, since the digits may
/// differ from row to row; for a literal the binder casts the result to that scale.
/// </summary>
[SqlFunction("round", Example = "round(2.345, 2) -> 2.350")]
[SqlFunction("truncate", Example = "truncate(-2.349, 1) -> -2.300")]
public sealed class RoundDecimal : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 2;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        if (!(arguments[0].Kind == SqlTypeKind.Decimal || arguments[0].IsInteger)) return null;
        if (TypeCoercion.Cost(arguments[1], SqlType.BigInt) == TypeCoercion.Impossible) return null;
        var type = DecimalRules.AsDecimal(arguments[0])!;
        var result = SqlType.Decimal(Math.Min(SqlType.MaxDecimalPrecision, type.Precision + 1), type.Scale);
        return new FunctionSignature(name, FunctionKind.Scalar, [type, SqlType.BigInt], result) { CanFail = true };
    }

    public override ScalarKernel CreateKernel(FunctionSignature signature)
        => new Kernel(signature.ArgumentTypes[0], signature.ReturnType, signature.Name == "round");

    private sealed unsafe class Kernel(SqlType from, SqlType to, bool round) : NullPropagatingKernel(to.ToArrow())
    {
        protected override Column Compute(
            ReadOnlySpan<Column> arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
        {
            var values = NativeBuffer.Allocate(context.Tracker, ResultType.DataBytes(rowCount));
            var narrow = new Reader<long>(arguments[0]);
            var wide = new Reader<Int128>(arguments[0]);
            var digits = new Reader<long>(arguments[1]);
            var narrowIn = from.Precision <= SqlType.MaxDecimal64Precision;
            for (var row = 0; row < rowCount; row++)
            {
                Int128 result = 0;
                if (validity is null || Bitmaps.Get((ulong*)validity.Pointer, row))
                    result = Cut(narrowIn ? narrow[row] : wide[row], digits[row]);
                if (to.Precision <= SqlType.MaxDecimal64Precision) ((long*)values.Pointer)[row] = (long)result;
                else ((Int128*)values.Pointer)[row] = result;
            }

            return Column.Flat(ResultType, rowCount, values, validity);
        }

        private Int128 Cut(Int128 value, long digits)
        {
            if (digits >= from.Scale) return value;
            if (digits < -SqlType.MaxDecimalPrecision) return 0;
            var drop = from.Scale - digits;
            if (drop > 38) return 0;
            var unit = Decimals.PowerOfTen((int)drop);
            var result = (round ? Decimals.DivideRounded(value, unit) : value / unit) * unit;
            return Decimals.Fits(result, to.Precision)
                ? result : throw CoreErrors.OutOfRange.With("DECIMAL", "round()");
        }
    }
}

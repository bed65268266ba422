using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Time;

/// <summary>Gives the seconds since 1970 of a moment in the session's zone, or of now.</summary>
[SqlFunction("unix_timestamp", Example = "unix_timestamp('2024-02-29 12:00:00') -> 1709208000")]
public sealed class UnixTimestamp : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount <= 1;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        if (arguments.Count == 1
            && TypeCoercion.Cost(arguments[0], SqlType.DateTime) == TypeCoercion.Impossible) return null;
        var type = arguments.Count == 1 && arguments[0].Kind == SqlTypeKind.DateTime ? arguments[0] : SqlType.DateTimeOf(6);
        return new FunctionSignature(name, FunctionKind.Scalar, arguments.Count == 0 ? [] : [type], SqlType.BigInt)
        {
            Deterministic = arguments.Count > 0,
        };
    }

    public override ScalarKernel CreateKernel(FunctionSignature signature)
        => signature.ArgumentTypes.Count == 0 ? new NowKernel() : new Kernel();

    private sealed unsafe class NowKernel : ScalarKernel
    {
        public override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
        {
            var value = NativeBuffer.AllocateZeroed(context.Tracker, 64);
            *(long*)value.Pointer = Calendar.FloorDivide(context.StatementTimeMicros, Timestamp.MicrosPerSecond);
            return Column.Constant(SqlType.BigInt.ToArrow(), rowCount, value, null);
        }
    }

    private sealed unsafe class Kernel() : NullPropagatingKernel(SqlType.BigInt.ToArrow())
    {
        protected override Column Compute(
            ReadOnlySpan<Column> arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
        {
            var values = NativeBuffer.Allocate(context.Tracker, (long)rowCount * sizeof(long));
            var moments = new Reader<long>(arguments[0]);
            for (var row = 0; row < rowCount; row++)
            {
                var utc = LocalTime.ToUtc(new Timestamp(moments[row]), context.TimeZone);
                ((long*)values.Pointer)[row] = Math.Max(0, Calendar.FloorDivide(utc.Micros, Timestamp.MicrosPerSecond));
            }

            return Column.Flat(ResultType, rowCount, values, validity);
        }
    }
}

/// <summary>Writes seconds since 1970 as a date and time of the session's zone, optionally in a format.</summary>
[SqlFunction("from_unixtime", Example = "from_unixtime(1709208000) -> 2024-02-29 12:00:00")]
public sealed class FromUnixTime : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount is 1 or 2;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        if (TypeCoercion.Cost(arguments[0], SqlType.BigInt) == TypeCoercion.Impossible) return null;
        SqlType[] types = arguments.Count == 1
            ? [SqlType.BigInt]
            : [SqlType.BigInt, arguments[1].IsText ? arguments[1] : SqlType.String];
        return new FunctionSignature(name, FunctionKind.Scalar, types, SqlType.Varchar(64)) { MayReturnNull = true };
    }

    public override ScalarKernel CreateKernel(FunctionSignature signature) => new Kernel();

    private sealed unsafe class Kernel() : NullPropagatingKernel(SqlType.String.ToArrow())
    {
        private readonly TextSink _sink = new();

        protected override Column Compute(
            ReadOnlySpan<Column> arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
        {
            var values = NativeBuffer.Allocate(context.Tracker, (long)rowCount * sizeof(StringView));
            var views = (StringView*)values.Pointer;
            var seconds = new Reader<long>(arguments[0]);
            _sink.Begin(context.Tracker);
            for (var row = 0; row < rowCount; row++)
            {
                views[row] = default;
                if (validity is not null && !Bitmaps.Get((ulong*)validity.Pointer, row)) continue;
                var number = seconds[row];
                if (number is < 0 or > 253_402_243_199)
                {
                    validity ??= Bitmaps.AllocateFilled(context.Tracker, rowCount, true);
                    Bitmaps.Clear((ulong*)validity.Pointer, row);
                    continue;
                }

                var local = LocalTime.FromUtc(new Timestamp(number * Timestamp.MicrosPerSecond), context.TimeZone);
                if (arguments.Length == 1) TemporalText.Append(local, 0, _sink);
                else DateFormatOf.Append(local, new Reader<Utf8>(arguments[1])[row].Bytes, _sink);
                views[row] = _sink.Finish();
            }

            return Column.Flat(ResultType, rowCount, values, validity, _sink.End());
        }
    }
}

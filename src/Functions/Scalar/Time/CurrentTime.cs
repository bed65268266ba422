using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Time;

/// <summary>Gives the start of the statement in the session's zone, or in UTC.</summary>
[SqlFunction("now", Example = "now() -> 2024-02-29 12:00:00")]
[SqlFunction("current_timestamp", Example = "current_timestamp() -> 2024-02-29 12:00:00")]
[SqlFunction("localtime", Example = "localtime() -> 2024-02-29 12:00:00")]
[SqlFunction("localtimestamp", Example = "localtimestamp() -> 2024-02-29 12:00:00")]
[SqlFunction("sysdate", Example = "sysdate() -> 2024-02-29 12:00:00")]
[SqlFunction("utc_timestamp", Example = "utc_timestamp() -> 2024-02-29 12:00:00")]
public sealed class Now : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount <= 1;

    public override FunctionSignature Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        return new FunctionSignature(
            name, FunctionKind.Scalar, arguments.Count == 0 ? [] : [SqlType.BigInt], SqlType.DateTime)
        {
            NeverNull = true,
            Deterministic = false,
        };
    }

    public override ScalarKernel CreateKernel(FunctionSignature signature)
        => new Kernel(signature.Name.StartsWith("utc", StringComparison.Ordinal));

    private sealed unsafe class Kernel(bool utc) : ScalarKernel
    {
        public override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
        {
            var now = utc ? new Timestamp(context.StatementTimeMicros) : LocalTime.Now(context);
            var digits = arguments.Length == 0
                || arguments[0].IsConstantNull ? 0 : Math.Clamp(*arguments[0].As<long>(), 0, 6);
            var unit = (long)Math.Pow(10, 6 - digits);
            var value = NativeBuffer.AllocateZeroed(context.Tracker, 64);
            *(long*)value.Pointer = Calendar.FloorDivide(now.Micros, unit) * unit;
            return Column.Constant(SqlType.DateTime.ToArrow(), rowCount, value, null);
        }
    }
}

/// <summary>Gives the date of the statement.</summary>
[SqlFunction("current_date", Example = "current_date() -> 2024-02-29")]
[SqlFunction("curdate", Example = "curdate() -> 2024-02-29")]
[SqlFunction("utc_date", Example = "utc_date() -> 2024-02-29")]
public sealed class Today : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 0;

    public override FunctionSignature Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        return new FunctionSignature(name, FunctionKind.Scalar, [], SqlType.Date)
        {
            NeverNull = true,
            Deterministic = false,
        };
    }

    public override ScalarKernel CreateKernel(FunctionSignature signature) => new Kernel(signature.Name == "utc_date");

    private sealed unsafe class Kernel(bool utc) : ScalarKernel
    {
        public override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
        {
            var value = NativeBuffer.AllocateZeroed(context.Tracker, 64);
            *(int*)value.Pointer = (utc ? new Timestamp(context.StatementTimeMicros) : LocalTime.Now(context)).Days;
            return Column.Constant(SqlType.Date.ToArrow(), rowCount, value, null);
        }
    }
}

/// <summary>Gives the time of day of the statement.</summary>
[SqlFunction("current_time", Example = "current_time() -> 12:00:00")]
[SqlFunction("curtime", Example = "curtime() -> 12:00:00")]
[SqlFunction("utc_time", Example = "utc_time() -> 12:00:00")]
public sealed class TimeNow : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 0;

    public override FunctionSignature Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        return new FunctionSignature(name, FunctionKind.Scalar, [], SqlType.Time)
        {
            NeverNull = true,
            Deterministic = false,
        };
    }

    public override ScalarKernel CreateKernel(FunctionSignature signature) => new Kernel(signature.Name == "utc_time");

    private sealed unsafe class Kernel(bool utc) : ScalarKernel
    {
        public override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
        {
            var value = NativeBuffer.AllocateZeroed(context.Tracker, 64);
            var now = utc ? new Timestamp(context.StatementTimeMicros) : LocalTime.Now(context);
            *(long*)value.Pointer = now.MicrosOfDay / Timestamp.MicrosPerSecond * Timestamp.MicrosPerSecond;
            return Column.Constant(SqlType.Time.ToArrow(), rowCount, value, null);
        }
    }
}

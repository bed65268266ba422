using MatViewDb.Core.Types;

namespace MatViewDb.Functions.Windows;

/// <summary>Numbers rows of a partition: row_number, rank, dense_rank.</summary>
[SqlFunction("row_number", Example = "row_number() OVER (ORDER BY x DESC) of 5, 7, 6 -> 3, 1, 2")]
[SqlFunction("rank", Example = "rank() OVER (ORDER BY x) of 5, 5, 6 -> 1, 1, 3")]
[SqlFunction("dense_rank", Example = "dense_rank() OVER (ORDER BY x) of 5, 5, 6 -> 1, 1, 2")]
public sealed class RankFunction : WindowFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 0;

    public override FunctionSignature Match(string name, IReadOnlyList<SqlType> arguments)
        => new(name, FunctionKind.Window, [], SqlType.BigInt) { NeverNull = true };
}

/// <summary>Gives the relative place of a row: percent_rank, cume_dist.</summary>
[SqlFunction("percent_rank", Example = "percent_rank() OVER (ORDER BY x) of 5, 6, 7 -> 0, 0.5, 1")]
[SqlFunction("cume_dist", Example = "cume_dist() OVER (ORDER BY x) of 5, 5, 6, 7 -> 0.5, 0.5, 0.75, 1")]
public sealed class DistributionFunction : WindowFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 0;

    public override FunctionSignature Match(string name, IReadOnlyList<SqlType> arguments)
        => new(name, FunctionKind.Window, [], SqlType.Double) { NeverNull = true };
}

/// <summary>Splits a partition into n parts of equal size.</summary>
[SqlFunction("ntile", Example = "ntile(2) OVER (ORDER BY x) of 5, 6, 7 -> 1, 1, 2")]
public sealed class NTileFunction : WindowFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 1;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
        => arguments[0].IsNumeric || arguments[0].Kind == SqlTypeKind.Null
            ? new(name, FunctionKind.Window, [SqlType.BigInt], SqlType.BigInt)
            : null;
}

/// <summary>Reads the value some rows before or after: lag, lead (value [, distance [, default]]).</summary>
[SqlFunction("lag", Example = "lag(x) OVER (ORDER BY n) of 5, 4, 6 -> NULL, 5, 4")]
[SqlFunction("lead", Example = "lead(x, 1, 0) OVER (ORDER BY n) of 5, 4, 6 -> 4, 6, 0")]
public sealed class OffsetFunction : WindowFunction
{
    public override bool Accepts(int argumentCount) => argumentCount is >= 1 and <= 3;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
    {
        SqlType? type = arguments[0];
        if (arguments.Count == 3) type = TypeCoercion.Common(arguments[0], arguments[2]);
        if (type is null) return null;
        SqlType[] types = arguments.Count switch
        {
            1 => [type],
            2 => [type, SqlType.BigInt],
            _ => [type, SqlType.BigInt, type],
        };
        return new FunctionSignature(name, FunctionKind.Window, types, type)
        {
            NullIfAnyNull = false,
            MayReturnNull = true,
        };
    }
}

/// <summary>Reads a value of the frame: first_value, last_value.</summary>
[SqlFunction("first_value", Example = "first_value(x) OVER (ORDER BY n) of 5, 4, 6 -> 5, 5, 5")]
[SqlFunction("last_value", Example = "last_value(x) OVER (ORDER BY n) of 5, 4, 6 -> 5, 4, 6")]
public sealed class FrameEdgeFunction : WindowFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 1;

    public override FunctionSignature Match(string name, IReadOnlyList<SqlType> arguments)
        => new(name, FunctionKind.Window, [arguments[0]], arguments[0]) { NullIfAnyNull = false, MayReturnNull = true };
}

/// <summary>Reads the value of the n-th row of the frame.</summary>
[SqlFunction("nth_value", Example = "nth_value(x, 2) OVER (ORDER BY n) of 5, 4, 6 -> NULL, 4, 4")]
public sealed class NthValueFunction : WindowFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 2;

    public override FunctionSignature Match(string name, IReadOnlyList<SqlType> arguments)
        => new(name, FunctionKind.Window, [arguments[0], SqlType.BigInt], arguments[0])
        {
            NullIfAnyNull = false,
            MayReturnNull = true,
        };
}

/// <summary>Numbers the sessions of a partition: a new one starts where a value is more than a distance above the one before.</summary>
[SqlFunction("session_number", Example = "session_number(x, 10) OVER (ORDER BY x) of 5, 6, 30 -> 1, 1, 2")]
public sealed class SessionNumberFunction : WindowFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 2;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
        => arguments.Any(a => !a.IsInteger && a.Kind != SqlTypeKind.Null)
            ? null
            : new FunctionSignature(name, FunctionKind.Window, [SqlType.BigInt, SqlType.BigInt], SqlType.BigInt) { MayReturnNull = true };
}

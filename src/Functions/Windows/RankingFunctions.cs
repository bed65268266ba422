using MatViewDb.Core.Types;

namespace MatViewDb.Functions.Windows;

/// <summary>Numbers rows of a partition: row_number, rank, dense_rank.</summary>
[SqlFunction("row_number"), SqlFunction("rank"), SqlFunction("dense_rank")]
public sealed class RankFunction : WindowFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 0;

    public override FunctionSignature Match(string name, IReadOnlyList<SqlType> arguments)
        => new(name, FunctionKind.Window, [], SqlType.BigInt) { NeverNull = true };
}

/// <summary>Gives the relative place of a row: percent_rank, cume_dist.</summary>
[SqlFunction("percent_rank"), SqlFunction("cume_dist")]
public sealed class DistributionFunction : WindowFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 0;

    public override FunctionSignature Match(string name, IReadOnlyList<SqlType> arguments)
        => new(name, FunctionKind.Window, [], SqlType.Double) { NeverNull = true };
}

/// <summary>Splits a partition into n parts of equal size.</summary>
[SqlFunction("ntile")]
public sealed class NTileFunction : WindowFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 1;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
        => arguments[0].IsNumeric || arguments[0].Kind == SqlTypeKind.Null
            ? new(name, FunctionKind.Window, [SqlType.BigInt], SqlType.BigInt)
            : null;
}

/// <summary>Reads the value some rows before or after: lag, lead (value [, distance [, default]]).</summary>
[SqlFunction("lag"), SqlFunction("lead")]
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
[SqlFunction("first_value"), SqlFunction("last_value")]
public sealed class FrameEdgeFunction : WindowFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 1;

    public override FunctionSignature Match(string name, IReadOnlyList<SqlType> arguments)
        => new(name, FunctionKind.Window, [arguments[0]], arguments[0]) { NullIfAnyNull = false, MayReturnNull = true };
}

/// <summary>Reads the value of the n-th row of the frame.</summary>
[SqlFunction("nth_value")]
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
[SqlFunction("session_number")]
public sealed class SessionNumberFunction : WindowFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 2;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
        => arguments.Any(a => !a.IsInteger && a.Kind != SqlTypeKind.Null)
            ? null
            : new FunctionSignature(name, FunctionKind.Window, [SqlType.BigInt, SqlType.BigInt], SqlType.BigInt) { MayReturnNull = true };
}

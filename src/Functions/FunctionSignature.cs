using MatViewDb.Core.Types;

namespace MatViewDb.Functions;

/// <summary>Says what a function computes from.</summary>
public enum FunctionKind : byte
{
    Scalar = 0,
    Aggregate = 1,
    Window = 2,
    Table = 3,
}

/// <summary>
/// Is a function chosen for given argument types: the binder casts each argument to <see cref="ArgumentTypes"/> and the
/// plan carries <see cref="Name"/> (canonical) with those types; execution finds the kernel again from them.
/// </summary>
public sealed record FunctionSignature(
    string Name, FunctionKind Kind, IReadOnlyList<SqlType> ArgumentTypes, SqlType ReturnType)
{
    /// <summary>True when a NULL argument makes the result NULL and no other case does.</summary>
    public bool NullIfAnyNull { get; init; } = true;

    /// <summary>True when the result can be NULL though no argument is (division by zero, failed conversion).</summary>
    public bool MayReturnNull { get; init; }

    /// <summary>True when the result is never NULL (count, is_null, coalesce is decided by the binder).</summary>
    public bool NeverNull { get; init; }

    /// <summary>False for rand, uuid, sleep: not folded, not allowed in materialized views.</summary>
    public bool Deterministic { get; init; } = true;

    /// <summary>
    /// True when evaluation can raise an error for some values (overflow); such calls are not moved across filters.
    /// </summary>
    public bool CanFail { get; init; }
}

/// <summary>Resolves names and argument types to signatures; implemented by FunctionCatalog.</summary>
public interface IFunctionResolver
{
    /// <summary>
    /// Gives the signature for a call or throws 1305 (no such function), 1582 (argument count) or 1210 (types). Names
    /// are case-insensitive and include operators: add, subtract, multiply, divide, int_divide, mod, negate, eq, ne,
    /// lt, le, gt, ge, eq_null_safe, and, or, not, xor, is_null, like, regexp, bit_and, bit_or, bit_xor, shift_left,
    /// shift_right, concat...
    /// </summary>
    FunctionSignature Resolve(string name, IReadOnlyList<SqlType> argumentTypes);

    bool Exists(string name, out FunctionKind kind);

    /// <summary>
    /// Gives the type that values of both types convert to in CASE and UNION; null when there is none.
    /// </summary>
    SqlType? CommonType(SqlType left, SqlType right);

    /// <summary>
    /// Gives the type in which values are compared (IN, joins; "eq" and the like resolve to it by themselves): unlike
    /// <see cref="CommonType"/>, numbers and dates win over texts. Null when there is none.
    /// </summary>
    SqlType? ComparisonType(SqlType left, SqlType right) => CommonType(left, right);
}

using MatViewDb.Core.Errors;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Session;

/// <summary>Guards scalar subqueries: true for up to one row, error 1242 for more.</summary>
[SqlFunction("assert_single_row", Example = "assert_single_row(1) -> 1", CanFail = true)]
public readonly struct AssertSingleRow : IUnaryFunction<long, bool>
{
    private static readonly ErrorDefinition TooManyRows =
        new(1242, "21000", ErrorKind.User, "Subquery returns more than 1 row");

    public static bool Invoke(long value) => value <= 1 ? true : throw TooManyRows.With();
}

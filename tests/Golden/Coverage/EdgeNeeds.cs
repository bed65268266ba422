using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Functions;

namespace MatViewDb.Golden.Coverage;

/// <summary>Works out from a function's signatures with what it must be tried.</summary>
internal sealed class EdgeNeeds
{
    private const int ArgumentsMax = 6;
    private static readonly SqlType s_array = SqlType.Array(SqlType.BigInt);
    private static readonly SqlType[] s_first =
    [
        SqlType.String, SqlType.BigInt, SqlType.LargeInt, SqlType.Double, SqlType.Decimal(18, 4), SqlType.Date, SqlType.DateTimeOf(6),
        SqlType.Time, SqlType.Boolean, SqlType.VarBinary, new(SqlTypeKind.Json), new(SqlTypeKind.Bitmap), new(SqlTypeKind.Hll), s_array,
        SqlType.Array(SqlType.String), SqlType.Map(SqlType.String, SqlType.BigInt),
    ];

    private static readonly SqlType[] s_others = [SqlType.String, SqlType.BigInt, SqlType.DateTimeOf(6), s_array];
    private readonly FunctionCatalog _catalog;
    private readonly string _name;
    private readonly HashSet<SqlTypeKind> _kinds = [];
    private bool _hasArguments;
    private bool _fails;
    private bool _isAggregate;

    private EdgeNeeds(FunctionCatalog catalog, string name)
    {
        (_catalog, _name) = (catalog, name);
        for (var count = 0; count <= ArgumentsMax; count++)
        {
            if (!Try(Enumerable.Repeat(SqlType.String, count)) || count == 0) continue;
            foreach (var first in s_first)
            {
                Try(Enumerable.Repeat(first, count));
                if (count == 1 || count > 3) continue;
                foreach (var other in s_others) Try([first, .. Enumerable.Repeat(other, count - 1)]);
            }
        }
    }

    /// <summary>Gives the largest number that every number argument takes: that of INT, or of BIGINT.</summary>
    internal double LargestNumber { get; private set; } = int.MaxValue;

    internal EdgeKinds Kinds { get; private set; }

    internal static EdgeNeeds Of(FunctionCatalog catalog, string name)
    {
        var needs = new EdgeNeeds(catalog, name);
        needs.Kinds = needs.Sum();
        return needs;
    }

    private EdgeKinds Sum()
    {
        var sum = EdgeKinds.None;
        if (_hasArguments) sum |= EdgeKinds.Null;
        if (_isAggregate) sum |= EdgeKinds.Nothing;
        if (_fails) sum |= EdgeKinds.Failure;
        foreach (var kind in _kinds)
        {
            switch (kind)
            {
                case SqlTypeKind.Char or SqlTypeKind.Varchar or SqlTypeKind.String:
                    sum |= EdgeKinds.Empty | EdgeKinds.Unicode;
                    break;
                case SqlTypeKind.Json or SqlTypeKind.Array or SqlTypeKind.Map or SqlTypeKind.Bitmap or SqlTypeKind.Hll
                    or SqlTypeKind.VarBinary:
                    sum |= EdgeKinds.Empty;
                    break;
                case > SqlTypeKind.Boolean and <= SqlTypeKind.Decimal:
                    sum |= EdgeKinds.Zero | EdgeKinds.Negative | EdgeKinds.Largest;
                    if (kind >= SqlTypeKind.BigInt) LargestNumber = long.MaxValue;
                    break;
                case SqlTypeKind.Date or SqlTypeKind.DateTime:
                    sum |= EdgeKinds.First | EdgeKinds.Last;
                    break;
                case SqlTypeKind.Time:
                    sum |= EdgeKinds.Longest;
                    break;
            }
        }

        return sum;
    }

    // False when the function never takes so many arguments.
    private bool Try(IEnumerable<SqlType> arguments)
    {
        try
        {
            var signature = _catalog.Resolve(_name, [.. arguments]);
            _isAggregate |= signature.Kind == FunctionKind.Aggregate;
            _fails |= signature.CanFail;
            foreach (var type in signature.ArgumentTypes)
            {
                _hasArguments = true;
                _kinds.Add(type.Kind);
            }
        }
        catch (MatViewException failure)
        {
            return failure.Code != CoreErrors.WrongArgumentCount.Code;
        }

        return true;
    }
}

using MatViewDb.Core.Types;
using MatViewDb.Functions;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Incremental;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>Carries what every part of binding needs: the catalog view, column ids, the objects met so far.</summary>
public sealed class BindingContext(ICatalogView catalog, ColumnFactory columns)
{
    private const int DepthMax = 64;
    private int _depth;

    public ICatalogView Catalog { get; } = catalog;
    public ColumnFactory Columns { get; } = columns;
    public IFunctionResolver Functions => Catalog.Functions;

    /// <summary>Catalog objects that the statement reads, views and what they read included.</summary>
    public List<CatalogRelation> Relations { get; } = [];

    /// <summary>
    /// Takes a view's query apart over the same columns, so that a view that never lags is read by its differences; null where
    /// a plan outlives the moment, or a refresh is planned.
    /// </summary>
    public Func<Query, PreparedMaintenance>? Prepare { get; init; }

    /// <summary>
    /// Says how stale views in FROM are read (transparent_mv_rewrite_mode): empty leaves it to each view; null: as they are stored.
    /// </summary>
    public string? TransparentMode { get; init; }

    /// <summary>True once the query of a view was read because its stored rows are behind: no other view may lag there.</summary>
    public bool MustBeExact { get; internal set; }

    /// <summary>True once something session-dependent or random was folded in: such a plan must not be kept.</summary>
    public bool IsVolatile { get; set; }

    /// <summary>User variables that keep a column's value of the last row, when the column comes out of the whole query.</summary>
    public Dictionary<string, PlanColumn> Assignments { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Parameters met, with the types they were given (text where nothing tells).</summary>
    public SortedDictionary<int, SqlType> Parameters { get; } = [];

    /// <summary>
    /// Gives the context in which the definition of a materialized view is bound: it is read with the rights of its owner, as its rows
    /// were. <see cref="TakeOver"/> brings back what was met there.
    /// </summary>
    internal BindingContext OfDefinition()
        => new(Catalog.AsDefiner(), Columns) { Prepare = Prepare, TransparentMode = TransparentMode, _depth = _depth };

    internal void TakeOver(BindingContext inner)
    {
        Relations.AddRange(inner.Relations);
        IsVolatile |= inner.IsVolatile;
        MustBeExact |= inner.MustBeExact;
    }

    public IDisposable Enter()
    {
        if (++_depth > DepthMax) throw BindingErrors.TooDeep.With(DepthMax);
        return new Level(this);
    }

    /// <summary>Builds a call: resolves the function, converts arguments, folds constants.</summary>
    public ScalarExpression Call(string name, params IReadOnlyList<ScalarExpression> arguments)
    {
        var signature = Functions.Resolve(name, [.. arguments.Select(a => a.Type)]);
        if (name is "add" or "subtract") arguments = [.. arguments.Select((a, i) => WithDigits(a, signature.ArgumentTypes[i]))];
        return Call(signature, arguments);
    }

    // A decimal that gets more digits behind the point may have too many then, which is an error of the sum and not a NULL:
    // multiplying says so.
    private ScalarExpression WithDigits(ScalarExpression value, SqlType type)
    {
        var more = type.Scale - value.Type.Scale;
        var narrows = value.Type.Kind == SqlTypeKind.Decimal && type.Kind == SqlTypeKind.Decimal && more > 0
            && value.Type.Precision - value.Type.Scale > type.Precision - type.Scale;
        if (!narrows || value is LiteralExpression literal && ConstantCast.TryCast(literal, type, out _) is not null) return value;
        return Call("multiply", value, new LiteralExpression(ConstantCast.PowerOfTen(more), SqlType.Decimal(more + 1, more)));
    }

    public static ScalarExpression Call(FunctionSignature signature, IReadOnlyList<ScalarExpression> arguments)
    {
        var converted = new ScalarExpression[arguments.Count];
        for (var i = 0; i < converted.Length; i++)
        {
            converted[i] = Conversion.To(arguments[i], signature.ArgumentTypes[i]);
        }
        return ConstantFolder.FoldNode(new CallExpression(signature, NodeList.Create<ScalarExpression>(converted)));
    }

    private sealed class Level(BindingContext context) : IDisposable
    {
        public void Dispose() => context._depth--;
    }
}

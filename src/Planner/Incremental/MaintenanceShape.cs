using System.Collections.Immutable;
using MatViewDb.Core.Types;
using MatViewDb.Functions;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.Incremental;

/// <summary>Says what a view's rows are to its maintenance.</summary>
public enum MaintenanceKind
{
    /// <summary>It cannot be maintained by differences.</summary>
    None = 0,

    /// <summary>Rows come and go one by one: select, project, join, union.</summary>
    Rows = 1,

    /// <summary>A row is a group whose aggregates are merged with those of the difference.</summary>
    Groups = 2,

    /// <summary>Rows belong to key values; those of touched keys are computed anew: HAVING, DISTINCT aggregates, windows.</summary>
    Keys = 3,
}

/// <summary>Is an aggregate that maintenance keeps of each group, under the column of the core that carries it.</summary>
public sealed record StoredPart(AggregateExpression Call, PlanColumn Column)
{
    /// <summary>For a sum: the column that counts its values; a sum of none is NULL.</summary>
    public PlanColumn? Count { get; init; }

    /// <summary>Counts and exact sums: what a removed row added can be taken away again.</summary>
    public bool IsAdditive => Call.Name is "count" or "count_star" || Call.Name == "sum" && !Call.Type.IsFloating;
}

/// <summary>Is a hidden column of a view with what it holds, over the core's output.</summary>
public sealed record StateField(string Name, SqlType Type, ScalarExpression Value);

/// <summary>
/// Is a view's query taken apart for maintenance: visible columns over a core, which is an aggregation, windows or any plan;
/// and the hidden columns that make its groups mergeable. It depends on the query alone, never on rows.
/// </summary>
public sealed record MaintenanceShape(
    MaintenanceKind Kind, LogicalNode Core, ImmutableArray<ScalarExpression> Having, ImmutableArray<ScalarExpression> Visible)
{
    /// <summary>Why the view cannot be maintained by differences, in words for people.</summary>
    public string? Reason { get; init; }

    /// <summary>The expressions that name a group or window partition: over the core's input and over its output.</summary>
    public ImmutableArray<(ScalarExpression OfInput, ScalarExpression OfOutput)> Keys { get; init; } = [];

    public ImmutableArray<StoredPart> Parts { get; init; } = [];

    /// <summary>The number of rows of a group, a part of all groups.</summary>
    public StoredPart? RowCount { get; init; }

    public ImmutableArray<StateField> State { get; init; } = [];

    /// <summary>Gives what each physical column holds over the core's output: visible ones, then state.</summary>
    public IEnumerable<ScalarExpression> Outputs => Visible.Concat(State.Select(s => s.Value));

    /// <summary>Gives what is grouped, or what the windows run over.</summary>
    public LogicalNode CoreInput
    {
        get
        {
            if (Kind == MaintenanceKind.Rows) return Core;
            var input = Core.Inputs[0];
            while (input is LogicalWindow window) input = window.Input;
            return input;
        }
    }

    /// <summary>Reads the shape off a normalised view query.</summary>
    public static MaintenanceShape Of(LogicalProject root, bool isVolatile, ColumnFactory columns, IFunctionResolver functions)
    {
        var visible = root.Items.Select(i => i.Expression).ToImmutableArray();
        ImmutableArray<ScalarExpression> having = [];
        var core = root.Input;
        if (core is LogicalFilter { Input: LogicalAggregate or LogicalWindow } filter)
            (core, having) = (filter.Input, [.. filter.Conjuncts]);
        var shape = core switch
        {
            LogicalAggregate aggregate => ShapeReading.OfAggregate(aggregate, having, visible, columns, functions),
            LogicalWindow window => ShapeReading.OfWindow(window, having, visible),
            _ => new MaintenanceShape(MaintenanceKind.Rows, core, [], visible) { Reason = DeltaBuilder.Unsupported(core) },
        };
        var own = shape.Outputs.Concat(having);
        var reason = isVolatile ? "its query depends on the session, the time or chance"
            : shape.Reason ?? (own.All(e => e.IsDeterministic()) ? null : "it calls a function that gives another value at each call");
        return reason is null ? shape : new MaintenanceShape(MaintenanceKind.None, core, having, visible) { Reason = reason };
    }

    /// <summary>Finds the physical column that holds a value of the core, by its place among <see cref="Outputs"/>; -1 = none.</summary>
    public int PlaceOf(ScalarExpression value)
    {
        var at = 0;
        foreach (var output in Outputs)
        {
            if (output.Equals(value)) return at;
            at++;
        }

        return -1;
    }
}

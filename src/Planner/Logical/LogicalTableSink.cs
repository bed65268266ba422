using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;
using MatViewDb.Protocol;

namespace MatViewDb.Planner.Logical;

/// <summary>Writes rows into a table; sources are the input columns for the table's columns in order.</summary>
public sealed record LogicalTableSink(LogicalNode Input, Table Table, ImmutableArray<PlanColumn> Sources) : LogicalNode
{
    /// <summary>What the rows are: new ones, places of rows to delete, or both; see the operator's message.</summary>
    public TableSinkSpec.Types.Mode Mode { get; init; }

    /// <summary>Names of the partitions that may be written; null = all.</summary>
    public ImmutableArray<string>? Partitions { get; init; }

    /// <summary>Rows that belong to no partition are left out rather than an error.</summary>
    public bool IgnoreUnmatched { get; init; }

    /// <summary>
    /// How the rows of a load are read when those that cannot be stored are left out; the last source is then their place.
    /// </summary>
    public CsvSourceSpec? Loads { get; init; }

    /// <summary>Gives the columns of the table that take less long texts than their expressions may give.</summary>
    public IEnumerable<int> LongTexts()
    {
        if (Input is not LogicalProject project) yield break;
        var given = project.Items.ToDictionary(i => i.Column, i => i.Expression.Type);
        for (var i = 0; i < Math.Min(Table.Columns.Length, Sources.Length); i++)
        {
            if (Table.Columns[i].Type is { Kind: SqlTypeKind.Char or SqlTypeKind.Varchar, Length: > 0 and var most }
                && given.TryGetValue(Sources[i], out var found) && found.IsText && (found.Length == 0 || found.Length > most))
            {
                yield return i;
            }
        }
    }

    public override IReadOnlyList<LogicalNode> Inputs => [Input];
    public override IEnumerable<ScalarExpression> Expressions => Sources.Select(s => new ColumnExpression(s));

    public override LogicalNode WithInputs(IReadOnlyList<LogicalNode> inputs) => this with { Input = inputs[0] };

    protected override IReadOnlyList<PlanColumn> ComputeOutput() => [];
}

using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Planner;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Physical;
using MatViewDb.Protocol;

namespace MatViewDb.Frontend.Sessions;

/// <summary>
/// Answers a plan that is one row of constants, such as SELECT 1 or SELECT @@version, without starting any operator.
/// </summary>
internal sealed class ConstantRow : IResultStream
{
    private RecordBatch? _row;

    private ConstantRow(RecordBatch row) => _row = row;

    public FragmentOutcome? Outcome { get; private set; }

    /// <summary>Gives the row, or null when the plan has something to compute.</summary>
    internal static ConstantRow? Of(PhysicalPlan plan)
    {
        if (!plan.IsLocal || plan.Assignments.Count > 0 || plan.Root is not PhysicalResult result) return null;
        if (LiteralsOf(result.Input) is not { } literals) return null;
        var columns = new Column[literals.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            var type = literals[i].Type;
            using var builder = new ColumnBuilder(type.ToArrow(), MemoryTracker.Process, 1);
            LiteralBuilding.Append(builder, type, ExpressionEncoder.Encode(literals[i]));
            columns[i] = builder.Build();
        }

        return new ConstantRow(new RecordBatch(columns, 1));
    }

    public ValueTask<RecordBatch?> NextAsync(CancellationToken cancel)
    {
        var row = _row;
        _row = null;
        if (row is null) Outcome = new FragmentOutcome();
        return new(row);
    }

    public ValueTask DisposeAsync()
    {
        _row?.Dispose();
        _row = null;
        return default;
    }

    private static List<LiteralExpression>? LiteralsOf(PhysicalNode node)
    {
        switch (node)
        {
            case PhysicalValues { BatchSource: null, Literals.Length: 1 } values:
                return [.. values.Literals[0]];
            case PhysicalProject { Input: PhysicalValues { BatchSource: null, Literals.Length: 1 } source } project:
                var row = source.Literals[0];
                var literals = new List<LiteralExpression>(project.Items.Length);
                foreach (var item in project.Items)
                {
                    switch (item.Expression)
                    {
                        case LiteralExpression literal:
                            literals.Add(literal);
                            break;
                        case ColumnExpression column when IndexOf(source.Output, column) is >= 0 and var at:
                            literals.Add(row[at]);
                            break;
                        default:
                            return null;
                    }
                }

                return literals;
            default:
                return null;
        }
    }

    private static int IndexOf(IReadOnlyList<PlanColumn> output, ColumnExpression column)
    {
        for (var i = 0; i < output.Count; i++)
        {
            if (output[i].Id == column.Column.Id) return i;
        }

        return -1;
    }
}

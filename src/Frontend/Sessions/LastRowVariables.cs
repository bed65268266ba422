using MatViewDb.Arrow;
using MatViewDb.Core.Types;
using MatViewDb.Planner;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Constants;

namespace MatViewDb.Frontend.Sessions;

/// <summary>Sets the user variables of SELECT @x := column to the values of the last row that came.</summary>
internal sealed class LastRowVariables(Session session, PhysicalPlan plan)
{
    internal void Take(RecordBatch batch)
    {
        if (batch.RowCount == 0) return;
        foreach (var (name, column) in plan.Assignments)
        {
            var type = plan.Columns[column].Type;
            var value = new BoundValue(BatchValues.Read(batch[column], batch.RowCount - 1, type), type);
            session.Variables.SetUser(name, BoundValues.OfVariable(value.ToLiteral()));
        }
    }
}

using MatViewDb.Core.Errors;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Catalog.Properties;

/// <summary>States how far a time column may lie from the partition column.</summary>
[CatalogProperty("time_drift_constraint", On.MaterializedView)]
public sealed class TimeDriftConstraint : CatalogProperty
{
    private const string Wrong = "it must be like \"t BETWEEN minutes_add(d, 0) AND minutes_add(d, 60)\"";

    public override string? Problem(string value)
    {
        try
        {
            return SqlParser.ParseExpression(value) is Between
            {
                Negated: false, Operand: ColumnRef, Low: FunctionCall { Arguments: [ColumnRef, _] },
                High: FunctionCall { Arguments: [ColumnRef, _] },
            } ? null : Wrong;
        }
        catch (MatViewException)
        {
            return Wrong;
        }
    }
}

using MatViewDb.Execution.Expressions;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Scans;

/// <summary>
/// Is a condition on rows of a scan with the columns that it reads. It is compiled when the first rows ask for it: of the forms that a
/// scan has of its condition, most queries use one or none.
/// </summary>
internal sealed class ScanPredicate : IDisposable
{
    private readonly Expr _condition;
    private ICompiledExpression? _expression;

    private ScanPredicate(Expr condition)
    {
        Columns = ExpressionColumns.Of(condition);
        _condition = condition;
    }

    internal int[] Columns { get; }

    internal static ScanPredicate? Of(Expr? condition) => condition is null ? null : new ScanPredicate(condition);

    internal int Select(Arrow.RecordBatch batch, Span<int> rows, EvaluationContext context)
    {
        _expression ??= ExpressionCompiler.Compile(ExpressionColumns.Renumber(_condition, Columns));
        return _expression.Select(batch, rows, context);
    }

    public void Dispose() => (_expression as IDisposable)?.Dispose();
}

using MatViewDb.Execution.Expressions;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Scans;

/// <summary>Is a condition on rows of a scan with the columns that it reads.</summary>
internal sealed class ScanPredicate : IDisposable
{
    private readonly ICompiledExpression _expression;

    private ScanPredicate(Expr condition)
    {
        Columns = ExpressionColumns.Of(condition);
        _expression = ExpressionCompiler.Compile(ExpressionColumns.Renumber(condition, Columns));
    }

    internal int[] Columns { get; }

    internal static ScanPredicate? Of(Expr? condition) => condition is null ? null : new ScanPredicate(condition);

    internal int Select(Arrow.RecordBatch batch, Span<int> rows, EvaluationContext context)
        => _expression.Select(batch, rows, context);

    public void Dispose() => (_expression as IDisposable)?.Dispose();
}

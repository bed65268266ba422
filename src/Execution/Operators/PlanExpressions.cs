using MatViewDb.Core.Errors;
using MatViewDb.Execution.Expressions;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators;

/// <summary>Makes the expressions of plans ready to run.</summary>
internal static class PlanExpressions
{
    internal static ICompiledExpression Compile(Expr expression)
        => throw CoreErrors.NotSupported.With($"expression {expression.NodeCase}");
}

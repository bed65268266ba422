using MatViewDb.Core.Errors;
using MatViewDb.Core.Runtime;
using MatViewDb.Core.Types;
using MatViewDb.Execution.Operators;
using MatViewDb.Functions;
using MatViewDb.Functions.Casts;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Scalar.Structs;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Expressions;

/// <summary>Turns expressions of a plan into something that runs over batches.</summary>
public static class ExpressionCompiler
{
    /// <summary>Gives an expression for one thread; kernels are chosen here, once.</summary>
    public static ICompiledExpression Compile(Expr expression) => new CompiledExpression(Node(expression));

    private static ExpressionNode Node(Expr expression)
    {
        // Thousands of terms take a tenth of a second in new code.
        Interruption.Check();
        var type = expression.Type.ToSqlType();
        switch (expression.NodeCase)
        {
            case Expr.NodeOneofCase.Column:
                return new ColumnNode(type, expression.Column);
            case Expr.NodeOneofCase.Literal:
                return new LiteralNode(type, expression.Literal);
            case Expr.NodeOneofCase.Call:
                return Call(type, expression.Call);
            case Expr.NodeOneofCase.Cast:
                return Cast(Node(expression.Cast.Input), type, expression.Cast.Strict, expression.Cast.Implicit);
            case Expr.NodeOneofCase.CaseWhen:
                return Case(type, expression.CaseWhen);
            case Expr.NodeOneofCase.Parameter:
                return new ColumnNode(type, expression.Parameter);
            case Expr.NodeOneofCase.Lambda:
                var lambda = expression.Lambda;
                return new LambdaNode(
                    type, [.. lambda.Arrays.Select(Node)], [.. lambda.Captured.Select(Node)], Node(lambda.Body));
            case Expr.NodeOneofCase.Field:
                var structure = Node(expression.Field.Input);
                return new FieldNode(type, structure, StructField.Kernel(structure.Type, expression.Field.Index));
            case Expr.NodeOneofCase.InList:
                var list = expression.InList;
                return new InListNode(type, Node(list.Input), list.Values, list.Negated);
            default:
                throw CoreErrors.Internal.With("an expression of the plan has no content");
        }
    }

    private static ExpressionNode Call(SqlType type, Expr.Types.Call call)
    {
        var arguments = new ExpressionNode[call.Args.Count];
        var types = new SqlType[arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = Node(call.Args[i]);
            types[i] = arguments[i].Type;
        }

        var kernel = FunctionCatalog.Default.CreateKernel(call.Function, types, out var signature);
        var given = signature.ReturnType.ToArrow();
        var planned = type.ToArrow();
        if (given.Physical == planned.Physical && given.Scale == planned.Scale)
            return new CallNode(type, call.Function, kernel, arguments, signature.CanFail);

        // Folding may leave an argument with fewer digits than the plan was typed with; the plan's type counts.
        var result = new CallNode(signature.ReturnType, call.Function, kernel, arguments, signature.CanFail);
        return Cast(result, type, strict: false);
    }

    private static ExpressionNode Cast(ExpressionNode input, SqlType type, bool strict, bool isImplicit = false)
    {
        ScalarKernel kernel = isImplicit ? CastFactory.CreateImplicit(input.Type, type) : CastFactory.Create(input.Type, type, strict);
        return new CallNode(type, "cast", kernel, [input], canFail: strict
            && !CastFactory.IsNoOperation(input.Type, type));
    }

    private static CaseNode Case(SqlType type, Expr.Types.Case source)
    {
        var conditions = new ExpressionNode[source.Conditions.Count];
        var results = new ExpressionNode[source.Results.Count];
        for (var i = 0; i < conditions.Length; i++)
        {
            conditions[i] = Node(source.Conditions[i]);
            results[i] = Result(source.Results[i], type);
        }

        return new CaseNode(type, conditions, results, source.Otherwise is null
            ? null : Result(source.Otherwise, type));
    }

    /// <summary>Gives a branch in the type of the CASE; an untyped NULL takes it on.</summary>
    private static ExpressionNode Result(Expr expression, SqlType type)
    {
        var node = Node(expression);
        return node.Type.ToArrow() == type.ToArrow() ? node : Cast(node, type, strict: false);
    }
}

using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>
/// Binds calls with a lambda: the lambda becomes array_map over the arrays (or the keys and values of the map), the rest of the
/// call an ordinary function of its result.
/// </summary>
public sealed class LambdaBinder(ExpressionBinder binder)
{
    private BindingContext Context => binder.Context;

    public ScalarExpression Bind(FunctionCall call)
    {
        var isFirst = call.Arguments[0] is Lambda;
        var lambda = (isFirst ? call.Arguments[0] : call.Arguments[^1]) as Lambda;
        var others = isFirst ? call.Arguments.Skip(1) : call.Arguments.Take(call.Arguments.Count - 1);
        if (lambda is null || others.Any(other => other is Lambda))
            throw CoreErrors.Semantic.With("A lambda can only be the first or the last argument of a function");
        var values = binder.BindAll([.. others]);
        if (values.Count == 0) throw CoreErrors.WrongArgumentCount.With(call.Name);
        return call.Name switch
        {
            "array_map" or "transform" => Map(lambda, values),
            "array_filter" => Context.Call("array_filter", values[0], Map(lambda, values)),
            "array_sortby" => Context.Call("array_sortby", values[0], Map(lambda, values)),
            "any_match" or "all_match" or "none_match" => Context.Call(call.Name, Map(lambda, values)),
            "map_filter" or "transform_keys" or "transform_values" or "map_apply" or "map_all" or "map_exists"
                when values.Count == 1
                => OfMap(call.Name, lambda, values[0]),
            _ when Context.Functions.Exists(call.Name, out _)
                => throw CoreErrors.Semantic.With($"Lambda functions cannot be arguments of {call.Name}"),
            _ => throw new CallBinder(binder).UnknownFunction(call),
        };
    }

    private ScalarExpression OfMap(string name, Lambda lambda, ScalarExpression map)
    {
        if (!map.Type.IsMap && map.Type.Kind != SqlTypeKind.Null) throw CoreErrors.WrongArguments.With($"{name}({map.Type})");
        var keys = Context.Call("map_keys", map);
        var values = Context.Call("map_values", map);
        switch (name)
        {
            case "map_all" or "map_exists":
                return Context.Call(name == "map_all" ? "all_match" : "any_match", Map(lambda, [keys, values]));
            case "map_filter":
                return Context.Call("map_filter", map, Map(lambda, [keys, values]));
            case "transform_keys":
                return Context.Call("map_from_arrays", Map(lambda, [keys, values]), values);
            case "transform_values":
                return Context.Call("map_from_arrays", keys, Map(lambda, [keys, values]));
            default:
                if (lambda.Body is not RowLiteral { Items: [var key, var value] })
                    throw CoreErrors.Semantic.With("map_apply: the lambda must give a key and a value, as in (k, v) -> (k, v)");
                return Context.Call(
                    "map_from_arrays", Map(lambda with { Body = key }, [keys, values]), Map(lambda with { Body = value }, [keys, values]));
        }
    }

    private LambdaExpression Map(Lambda lambda, IReadOnlyList<ScalarExpression> arrays)
    {
        if (lambda.Parameters.Count != arrays.Count)
            throw CoreErrors.Semantic.With("Lambda arguments should equal to lambda input arrays.");
        var twice = lambda.Parameters.GroupBy(p => p, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null) throw CoreErrors.Semantic.With($"Lambda argument: {twice.Key} is duplicated.");
        var depth = binder.Place.Lambdas.Count;
        var parameters = new List<LambdaParameter>();
        var inputs = new List<ScalarExpression>();
        for (var i = 0; i < arrays.Count; i++)
        {
            var array = arrays[i].Type.Kind == SqlTypeKind.Null ? Conversion.To(arrays[i], SqlType.Array(SqlType.Null)) : arrays[i];
            if (!array.Type.IsArray) throw CoreErrors.Semantic.With($"Lambda inputs must be arrays, not {array.Type}");
            inputs.Add(array);
            parameters.Add(new LambdaParameter(depth, i, lambda.Parameters[i], array.Type.Part(0)));
        }

        var inside = new ExpressionBinder(Context, binder.Place with
        {
            AggregatesAllowed = false,
            WindowsAllowed = false,
            Variables = null,
            Lambdas = [.. binder.Place.Lambdas, NodeList.From(parameters)],
        });
        var body = inside.Bind(lambda.Body);
        if (body.HasSubquery()) throw CoreErrors.NotSupported.With("subqueries in lambdas");
        return new LambdaExpression(NodeList.From(inputs), NodeList.From(parameters), body);
    }
}

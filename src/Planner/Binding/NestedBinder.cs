using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>Binds what makes and takes apart ARRAY, MAP and STRUCT values.</summary>
public sealed class NestedBinder(ExpressionBinder binder)
{
    private BindingContext Context => binder.Context;

    public ScalarExpression BindArray(ArrayLiteral literal)
    {
        var items = binder.BindAll(literal.Items);
        if (literal.ElementType is not { } type) return Context.Call("array", items);
        var array = SqlType.Array(TypeNames.Resolve(type));
        return Conversion.To(
            Context.Call("array", [.. items.Select(item => Conversion.To(item, array.Part(0)))]), array);
    }

    public ScalarExpression BindMap(MapLiteral literal)
    {
        var pairs = new List<ScalarExpression>();
        var type = literal.Type is { } name ? TypeNames.Resolve(name) : null;
        for (var i = 0; i < literal.Keys.Count; i++)
        {
            var (key, value) = (binder.Bind(literal.Keys[i]), binder.Bind(literal.Values[i]));
            pairs.Add(type is null ? key : Conversion.To(key, type.Part(0)));
            pairs.Add(type is null ? value : Conversion.To(value, type.Part(1)));
        }

        var map = Context.Call("map", pairs);
        return type is null ? map : Conversion.To(map, type);
    }

    public ScalarExpression BindRow(NodeList<Expression> items) => Context.Call("row", binder.BindAll(items));

    /// <summary>Binds named_struct('name', value, ...): the names become part of the type.</summary>
    public ScalarExpression BindNamedStruct(FunctionCall call)
    {
        if (call.Arguments.Count == 0 || call.Arguments.Count % 2 != 0) throw CoreErrors.WrongArgumentCount.With(call.Name);
        var names = new List<string>();
        var values = new List<ScalarExpression>();
        for (var i = 0; i < call.Arguments.Count; i += 2)
        {
            if (call.Arguments[i] is not StringLiteral { Value: var name })
                throw CoreErrors.Semantic.With("named_struct: names of fields must be texts written out");
            if (names.Contains(name, StringComparer.OrdinalIgnoreCase))
                throw CoreErrors.Semantic.With($"named_struct: the field name '{name}' is given twice");
            names.Add(name);
            values.Add(binder.Bind(call.Arguments[i + 1]));
        }

        var fields = names.Select((name, i) => new TypePart(name, values[i].Type)).ToArray();
        var row = Context.Call("row", values);
        var type = SqlType.Struct(fields);
        return row.Type == type ? row : new CastExpression(row, type);
    }

    public ScalarExpression BindSubscript(Subscript subscript)
    {
        var operand = binder.Bind(subscript.Operand);
        var index = binder.Bind(subscript.Index);
        if (!operand.Type.IsStruct)
        {
            return operand.Type.IsNested || operand.Type.Kind == SqlTypeKind.Null
                ? Context.Call("element_at", operand, index)
                : throw CoreErrors.Semantic.With($"[] is for arrays, maps and structs, not for {operand.Type}");
        }

        var count = operand.Type.Parts!.Items.Length; // A struct has parts.
        if (index is not LiteralExpression { Value: Int128 place } || place == 0 || place > count || place < -count)
            throw CoreErrors.Semantic.With($"a struct's subscript must be a number written out, from 1 to {count}");
        return new FieldExpression(operand, (int)(place > 0 ? place - 1 : count + place));
    }

    public static ScalarExpression BindField(ScalarExpression operand, string name)
    {
        if (!operand.Type.IsStruct) throw CoreErrors.Semantic.With($".{name} is for structs, not for {operand.Type}");
        return Find(operand, name) ?? throw CoreErrors.Semantic.With($"{operand.Type} has no field '{name}'");
    }

    /// <summary>Follows names from a value down through structs; null when it is none or has no such field.</summary>
    public static ScalarExpression? Follow(ScalarExpression value, IEnumerable<string> names)
    {
        var at = value;
        foreach (var name in names)
        {
            if (!at.Type.IsStruct || Find(at, name) is not { } field) return null;
            at = field;
        }

        return at;
    }

    private static FieldExpression? Find(ScalarExpression structure, string name)
    {
        var fields = structure.Type.Parts!.Items; // A struct has parts.
        var at = Array.FindIndex(fields, field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return at < 0 ? null : new FieldExpression(structure, at);
    }
}

using MatViewDb.Core.Errors;
using MatViewDb.Core.Runtime;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>Turns expressions of the text into typed expressions over plan columns.</summary>
public sealed class ExpressionBinder
{
    private readonly CallBinder _calls;
    private readonly SubqueryBinder _subqueries;
    private readonly ComparisonBinder _comparisons;

    public ExpressionBinder(BindingContext context, ExpressionScope place)
    {
        Context = context;
        Place = place;
        _comparisons = new ComparisonBinder(context);
        _calls = new CallBinder(this);
        _subqueries = new SubqueryBinder(this, _comparisons);
    }

    public BindingContext Context { get; }
    public ExpressionScope Place { get; }

    public ScalarExpression Bind(Expression expression)
    {
        Interruption.Check();
        return expression switch
        {
            ColumnRef column => BindColumn(column),
            Literal literal => LiteralBinder.Bind(literal),
            Unary unary => BindUnary(unary),
            Binary binary => BindBinary(binary),
            Comparison comparison => BindComparison(comparison),
            And and => BindAll(and.Operands, "and"),
            Or or => BindAll(or.Operands, "or"),
            Xor xor => Context.Call("xor", BindCondition(xor.Left), BindCondition(xor.Right)),
            Not not => Not(BindCondition(not.Operand)),
            Between between => BindBetween(between),
            InList list => BindInList(list),
            InSubquery subquery => _subqueries.BindIn(subquery),
            Exists exists => _subqueries.BindExists(exists),
            Sql.Ast.ScalarSubquery scalar => _subqueries.BindScalar(scalar.Query),
            QuantifiedComparison comparison => _subqueries.BindQuantified(comparison),
            Like like => BindLike(like),
            Regexp regexp => Negated(Context.Call("regexp", Bind(regexp.Operand), Bind(regexp.Pattern)), regexp.Negated),
            IsNull test => Negated(ConstantFolder.FoldNode(Predicates.IsNull(Bind(test.Operand))), test.Negated),
            IsTruth test => BindTruth(test),
            Case branch => BindCase(branch),
            Cast cast => BindCast(cast),
            ConvertCharset convert => Bind(convert.Operand),
            Collate collate => Bind(collate.Operand),
            FunctionCall call => _calls.Bind(call),
            SystemVariable variable => BindSystemVariable(variable),
            UserVariable variable => BindUserVariable(variable),
            UserVariableAssignment assignment => BindAssignment(assignment),
            Parameter parameter => BindParameter(parameter),
            RowLiteral { IsCall: true } row => new NestedBinder(this).BindRow(row.Items),
            RowLiteral row when row.Items.Count == 1 => Bind(row.Items[0]),
            RowLiteral => throw BindingErrors.OneColumnExpected.With(1),
            ArrayLiteral array => new NestedBinder(this).BindArray(array),
            MapLiteral map => new NestedBinder(this).BindMap(map),
            Subscript subscript => new NestedBinder(this).BindSubscript(subscript),
            FieldAccess field => NestedBinder.BindField(Bind(field.Operand), field.Field),
            Interval => throw CoreErrors.Semantic.With("INTERVAL is only allowed beside + and - and in date functions"),
            Star => throw CoreErrors.Semantic.With("* is only allowed as an item of SELECT and in count(*)"),
            DefaultValue => throw CoreErrors.Semantic.With("DEFAULT is only allowed as a value of INSERT and UPDATE"),
            _ => throw CoreErrors.NotSupported.With($"{expression.GetType().Name} expressions"),
        };
    }

    public ScalarExpression BindCondition(Expression expression) => Conversion.ToCondition(Context, Bind(expression));

    public IReadOnlyList<ScalarExpression> BindAll(IReadOnlyList<Expression> expressions)
        => [.. expressions.Select(Bind)];

    public SortItem BindSortItem(OrderItem item, ScalarExpression bound)
        => new(JsonOrder.KeyOf(Context, bound), item.Descending, item.Nulls is { } nulls ? nulls == NullOrder.Last : item.Descending);

    private static ScalarExpression Negated(ScalarExpression expression, bool negated)
        => negated ? Not(expression) : expression;

    private static ScalarExpression Not(ScalarExpression operand) => ConstantFolder.FoldNode(Predicates.Not(operand));

    private ScalarExpression BindColumn(ColumnRef reference)
    {
        if (Place.Lambdas.Count > 0 && FindParameter(reference) is { } parameter) return parameter;
        if (reference.Parts.Count == 1 && Place.AliasBeforeColumn?.Invoke(reference.Name) is { } alias) return alias;
        if (reference.Parts.Count == 1 && Place.AliasAfterColumn is { } find && !Place.Scope.HasOne(reference.Parts)
            && find(reference.Name) is { } later)
        {
            return later;
        }

        if (Place.Scope.Find(reference.Parts, Place.Clause) is { } column)
        {
            Place.Named?.Add(column.Id);
            return new ColumnExpression(column);
        }

        return FindField(reference)
            ?? (reference.Parts.Count == 1 ? Place.Scope.FindItem(reference.Name, Context.Columns) : null)
            ?? throw BindingErrors.UnknownColumn.With(string.Join('.', reference.Parts), Place.Clause);
    }

    // Inner parameters hide outer ones and columns.
    private ScalarExpression? FindParameter(ColumnRef reference)
    {
        for (var i = Place.Lambdas.Count - 1; i >= 0; i--)
        {
            foreach (var parameter in Place.Lambdas[i])
            {
                if (parameter.Name.Equals(reference.Parts[0], StringComparison.OrdinalIgnoreCase))
                    return NestedBinder.Follow(parameter, reference.Parts.Skip(1));
            }
        }

        return null;
    }

    // column.field, table.column.field.field: the longest name of a column counts.
    private ScalarExpression? FindField(ColumnRef reference)
    {
        for (var count = reference.Parts.Count - 1; count > 0; count--)
        {
            if (Place.Scope.Find([.. reference.Parts.Take(count)], Place.Clause) is { } column)
                return NestedBinder.Follow(new ColumnExpression(column), reference.Parts.Skip(count));
        }

        return (Place.AliasBeforeColumn ?? Place.AliasAfterColumn)?.Invoke(reference.Parts[0]) is { } alias
            ? NestedBinder.Follow(alias, reference.Parts.Skip(1))
            : null;
    }

    private ScalarExpression BindUnary(Unary unary)
    {
        var operand = Bind(unary.Operand);
        switch (unary.Operator)
        {
            case UnaryOperator.Plus:
                return operand;
            case UnaryOperator.BitNot:
                return Context.Call("bit_not", AsOperand(operand));
            default:
                if (operand is LiteralExpression { Value: Int128 number } && operand.Type.IsInteger)
                {
                    return LiteralBinder.Integer(-number);
                }

                return Context.Call("negate", AsOperand(operand));
        }
    }

    // A hexadecimal literal is a number to operators that compute.
    private static ScalarExpression AsOperand(ScalarExpression value)
        => value is LiteralExpression { Type.Kind: SqlTypeKind.VarBinary, IsNull: false } bytes && ConstantCast.Number(bytes) is { } number
            ? number : value;

    private ScalarExpression BindBinary(Binary binary)
    {
        var adds = binary.Operator == BinaryOperator.Add;
        if (binary.Right is Interval right && (adds || binary.Operator == BinaryOperator.Subtract))
        {
            return new IntervalBinder(this).Shift(Bind(binary.Left), right, negative: !adds);
        }

        if (binary.Left is Interval left && adds)
        {
            return new IntervalBinder(this).Shift(Bind(binary.Right), left, negative: false);
        }
        var name = binary.Operator switch
        {
            BinaryOperator.Add => "add",
            BinaryOperator.Subtract => "subtract",
            BinaryOperator.Multiply => "multiply",
            BinaryOperator.Divide => "divide",
            BinaryOperator.IntegerDivide => "int_divide",
            BinaryOperator.Modulo => "mod",
            BinaryOperator.BitAnd => "bit_and",
            BinaryOperator.BitOr => "bit_or",
            BinaryOperator.BitXor => "bit_xor",
            BinaryOperator.ShiftLeft => "shift_left",
            BinaryOperator.ShiftRight => "shift_right",
            BinaryOperator.Concat => "concat",
            BinaryOperator.JsonExtract => "json_extract",
            _ => "json_unquote",
        };
        if (binary.Operator == BinaryOperator.JsonExtractText)
        {
            return Context.Call("json_unquote", Context.Call("json_extract", Bind(binary.Left), Bind(binary.Right)));
        }

        if (name is "concat" or "json_extract") return Context.Call(name, Bind(binary.Left), Bind(binary.Right));
        return Context.Call(name, AsOperand(Bind(binary.Left)), AsOperand(Bind(binary.Right)));
    }

    private ScalarExpression BindComparison(Comparison comparison)
    {
        if (_subqueries.TryBindRow(comparison) is { } withQuery) return withQuery;
        if (IsRow(comparison.Left, comparison.Right) || IsRow(comparison.Right, comparison.Left))
        {
            return _comparisons.CompareRows(
                comparison.Operator, BindAll(ItemsOf(comparison.Left)), BindAll(ItemsOf(comparison.Right)));
        }

        return _comparisons.Compare(comparison.Operator, Bind(comparison.Left), Bind(comparison.Right));
    }

    // ROW(...) beside anything but a row is a struct.
    private static bool IsRow(Expression side, Expression other)
        => side is RowLiteral { IsCall: false } || (side is RowLiteral && other is RowLiteral);

    private ScalarExpression BindAll(NodeList<Expression> operands, string name)
    {
        var parts = new ScalarExpression[operands.Count];
        for (var i = 0; i < parts.Length; i++) parts[i] = BindCondition(operands[i]);
        return ConstantFolder.FoldAll(name, parts);
    }

    private ScalarExpression BindBetween(Between between)
    {
        var operand = Bind(between.Operand);
        var low = _comparisons.Compare(ComparisonOperator.GreaterOrEqual, operand, Bind(between.Low));
        var high = _comparisons.Compare(ComparisonOperator.LessOrEqual, operand, Bind(between.High));
        return Negated(Context.Call("and", low, high), between.Negated);
    }

    private ScalarExpression BindInList(InList list)
    {
        if (list.Operand is RowLiteral row && row.Items.Count > 1)
        {
            var operands = BindAll(row.Items);
            var options = list.Items.Select(item => _comparisons.CompareRows(
                ComparisonOperator.Equal, operands, BindAll(ItemsOf(item))));
            return Negated(ConstantFolder.FoldAll("or", [.. options]), list.Negated);
        }

        return _comparisons.In(Bind(list.Operand), BindAll(list.Items), list.Negated);
    }

    public static IReadOnlyList<Expression> ItemsOf(Expression expression)
        => expression is RowLiteral row ? row.Items : [expression];

    private ScalarExpression BindLike(Like like)
    {
        var operand = Bind(like.Operand);
        var pattern = Bind(like.Pattern);
        if (!operand.Type.IsText) operand = Conversion.To(operand, SqlType.String);
        (operand, pattern) = _comparisons.WithoutCase(operand, pattern);
        var escape = like.Escape is null ? null : Bind(like.Escape);
        var usual = escape is null or LiteralExpression { Value: "\\" };
        var call = usual ? Context.Call("like", operand, pattern) : Context.Call("like", operand, pattern, escape!);
        return Negated(call, like.Negated);
    }

    private ScalarExpression BindTruth(IsTruth test)
    {
        var operand = BindCondition(test.Operand);
        var result = test.Value switch
        {
            TruthValue.Unknown => Predicates.IsNull(operand),
            TruthValue.True => Predicates.Compare("eq_null_safe", operand, LiteralExpression.True),
            _ => Predicates.Compare("eq_null_safe", operand, LiteralExpression.False),
        };
        return Negated(ConstantFolder.FoldNode(result), test.Negated);
    }

    private ScalarExpression BindCase(Case branch)
    {
        var operand = branch.Operand is null ? null : Bind(branch.Operand);
        var conditions = branch.Branches.Select(part => operand is null
            ? BindCondition(part.When)
            : _comparisons.Compare(ComparisonOperator.Equal, operand, Bind(part.When))).ToList();
        var results = BindBranches(conditions, [.. branch.Branches.Select(part => part.Then)], branch.Else);
        return MakeCase(Context, conditions, results.GetRange(0, conditions.Count), branch.Else is null ? null : results[^1]);
    }

    /// <summary>Binds the results of a condition; only the one that is taken for a row assigns its variables.</summary>
    public List<ScalarExpression> BindBranches(
        IReadOnlyList<ScalarExpression> conditions, IReadOnlyList<Expression> results, Expression? otherwise)
    {
        var bound = new List<ScalarExpression>();
        if (Place.Variables is not { } variables)
        {
            bound.AddRange(results.Select(Bind));
            if (otherwise is not null) bound.Add(Bind(otherwise));
            return bound;
        }

        var before = variables.Save();
        var states = new List<Dictionary<string, ScalarExpression>>();
        foreach (var result in results.Append(otherwise))
        {
            variables.Restore(new(before, StringComparer.OrdinalIgnoreCase));
            if (result is not null) bound.Add(Bind(result));
            states.Add(variables.Save());
        }

        variables.Join(Context, conditions, before, states, SessionValue);
        return bound;
    }

    /// <summary>Builds CASE with results converted to their common type.</summary>
    public static ScalarExpression MakeCase(
        BindingContext context, IReadOnlyList<ScalarExpression> conditions, IReadOnlyList<ScalarExpression> results,
        ScalarExpression? otherwise)
    {
        var types = results.Select(r => r.Type);
        if (otherwise is not null) types = types.Append(otherwise.Type);
        var type = Conversion.CommonType(context, types, "CASE");
        return ConstantFolder.FoldNode(new CaseExpression(
            NodeList.Create<ScalarExpression>([.. conditions]),
            NodeList.Create<ScalarExpression>([.. results.Select(r => Conversion.To(r, type))]),
            otherwise is null or LiteralExpression { IsNull: true } ? null : Conversion.To(otherwise, type), type));
    }

    private ScalarExpression BindCast(Cast cast)
    {
        var operand = Bind(cast.Operand);
        var type = TypeNames.ResolveCast(cast.Type);
        if (operand.Type == type) return operand;
        if (operand is LiteralExpression literal && ConstantCast.TryCast(literal, type, out _) is { } constant)
        {
            return constant;
        }
        return new CastExpression(operand, type);
    }

    private LiteralExpression BindSystemVariable(SystemVariable variable)
    {
        Context.IsVolatile = true;
        var value = Context.Catalog.SystemVariable(variable.Name, variable.Scope)
            ?? throw BindingErrors.UnknownVariable.With(variable.Name);
        return value.ToLiteral();
    }

    private ScalarExpression BindUserVariable(UserVariable variable)
    {
        Context.IsVolatile = true;
        return Place.Variables?.Read(variable.Name) ?? SessionValue(variable.Name);
    }

    private LiteralExpression SessionValue(string name)
        => Context.Catalog.UserVariable(name)?.ToLiteral() ?? LiteralExpression.Null;

    private ScalarExpression BindAssignment(UserVariableAssignment assignment)
    {
        Context.IsVolatile = true;
        var value = ConstantFolder.Fold(Bind(assignment.Value));
        if (Place.Variables is not { } variables)
        {
            if (value is not LiteralExpression constant)
                throw CoreErrors.NotSupported.With($"@{assignment.Name} := of a value that is not constant outside of a SELECT list");
            Context.Catalog.AssignUserVariable(assignment.Name, BoundValues.OfVariable(constant));
            return value;
        }

        if (!variables.TryAssign(assignment.Name, value))
            throw CoreErrors.NotSupported.With($"@{assignment.Name} := of its value in the row before (window functions do this)");
        return value;
    }

    private LiteralExpression BindParameter(Parameter parameter)
    {
        var value = Context.Catalog.Parameter(parameter.Index);
        Context.Parameters[parameter.Index] = value?.Type ?? SqlType.String;
        return value?.ToLiteral() ?? LiteralExpression.Null;
    }
}

using MatViewDb.Sql.Ast;
using MatViewDb.Sql.Generated;
using static MatViewDb.Sql.Generated.MatViewParser;

namespace MatViewDb.Sql.Reading;

/// <summary>
/// Reads what operators join: constants, names, calls, subqueries and the forms with a syntax of their own.
/// </summary>
internal static class PrimaryReader
{
    public static Expression Read(PrimaryContext tree, SourceText source)
    {
        source.CheckStack(tree);
        switch (tree)
        {
            case LiteralPrimaryContext literal:
                return LiteralReader.Read(literal.literal(), source);
            case ParenthesesPrimaryContext { ChildCount: 3 } nested:
                return ExpressionReader.Read(nested.expression(0), source);
        }

        return (ReadName(tree, source) ?? ReadForm(tree, source) ?? ReadCall(tree, source)
            ?? throw source.Wrong(tree, "this is not a value")) with { Span = source.Span(tree) };
    }

    public static IntervalUnit Unit(IntervalUnitContext tree)
    {
        var word = tree.GetText().Replace("_", "", StringComparison.Ordinal);
        if (Enum.TryParse<IntervalUnit>(word, ignoreCase: true, out var unit))
        {
            return unit;
        }

        return Enum.Parse<IntervalUnit>(word[..^1], ignoreCase: true);
    }

    private static Expression? ReadName(PrimaryContext tree, SourceText source)
    {
        switch (tree)
        {
            case NamePrimaryContext name:
                return ReadNameOrCall(name, source);
            case UserVariablePrimaryContext variable:
                return new UserVariable(NameReader.UnquoteVariable(variable.GetText()).ToLowerInvariant());
            case SystemVariablePrimaryContext variable:
                return SystemVariable(variable.GetText());
            case ParameterPrimaryContext parameter:
                return new Parameter(source.ParameterIndex(parameter.Start));
            case FieldPrimaryContext field:
                return new FieldAccess(Read(field.primary(), source), NameReader.Name(field.identifier()));
            case SubscriptPrimaryContext subscript:
                return new Subscript(Read(subscript.primary(), source),
                    ExpressionReader.Read(subscript.expression(), source));
            case DefaultPrimaryContext { ChildCount: 1 }:
                return new DefaultValue();
            case DefaultPrimaryContext column:
                return new FunctionCall("default", [NameReader.Column(column.qualifiedName(), source)]);
            case InsertedPrimaryContext inserted:
                return new InsertedValue(NameReader.Parts(inserted.qualifiedName())[^1]);
            default:
                return null;
        }
    }

    private static Expression? ReadForm(PrimaryContext tree, SourceText source)
    {
        switch (tree)
        {
            case CasePrimaryContext form:
                return ReadCase(form, source);
            case IntervalFunctionPrimaryContext form:
                return new FunctionCall("interval", ExpressionReader.ReadAll(form.expression(), source));
            case IntervalPrimaryContext form:
                return new Interval(ExpressionReader.Read(form.expression(), source), Unit(form.intervalUnit()));
            case SubqueryPrimaryContext form:
                return new ScalarSubquery(QueryReader.Read(form.query(), source));
            case ExistsPrimaryContext form:
                return new Exists(QueryReader.Read(form.query(), source));
            case ParenthesesPrimaryContext form:
                return new RowLiteral(ExpressionReader.ReadAll(form.expression(), source));
            case CastPrimaryContext form:
                return new Cast(ExpressionReader.Read(form.expression(), source),
                    TypeReader.Read(form.dataType(), source), form.TRY_CAST() is not null);
            case ConvertPrimaryContext form:
                var converted = ExpressionReader.Read(form.expression(), source);
                return form.charsetName() is { } charset
                    ? new ConvertCharset(converted, NameReader.Charset(charset))
                    : new Cast(converted, TypeReader.Read(form.dataType(), source));
            case ArrayPrimaryContext form:
                var type = form.dataType() is { } item ? TypeReader.Read(item, source) : null;
                return new ArrayLiteral(ExpressionReader.ReadAll(form.expressions(), source), type);
            case MapPrimaryContext form:
                return new MapLiteral(
                    [.. form.mapEntry().Select(entry => ExpressionReader.Read(entry.expression(0), source))],
                    [.. form.mapEntry().Select(entry => ExpressionReader.Read(entry.expression(1), source))],
                    form.dataType() is [var keyType, var valueType]
                        ? new TypeName("map", [], [TypeReader.Read(keyType, source), TypeReader.Read(valueType, source)])
                        : null);
            case JsonPrimaryContext form:
                return new Binary(
                    form.op.Type == MatViewLexer.ARROW ? BinaryOperator.JsonExtract : BinaryOperator.JsonExtractText,
                    Read(form.primary(), source), new StringLiteral(NameReader.Text(form.@string())));
            case OdbcPrimaryContext form:
                return ReadOdbc(form, source);
            default:
                return null;
        }
    }

    private static FunctionCall? ReadCall(PrimaryContext tree, SourceText source)
    {
        switch (tree)
        {
            case SpecialFunctionPrimaryContext call:
                return FunctionReader.Read(call.specialFunctionName().GetText(), null, call.functionTail(), source);
            case NiladicPrimaryContext call:
                return new FunctionCall(call.name.Text.ToLowerInvariant(),
                    call.expression() is { } digits ? [ExpressionReader.Read(digits, source)] : []);
            case ExtractPrimaryContext call:
                return FunctionReader.Extract(call, source);
            case TrimPrimaryContext call:
                return FunctionReader.Trim(call, source);
            case SubstringPrimaryContext call:
                var start = ExpressionReader.Read(call.start, source);
                var text = ExpressionReader.Read(call.text, source);
                return new FunctionCall("substring", call.length is null
                    ? [text, start]
                    : [text, start, ExpressionReader.Read(call.length, source)]);
            case PositionPrimaryContext call:
                return new FunctionCall("locate",
                    [ExpressionReader.Read(call.value(), source), ExpressionReader.Read(call.expression(), source)]);
            default:
                return null;
        }
    }

    private static Expression ReadNameOrCall(NamePrimaryContext tree, SourceText source)
    {
        var tail = tree.anyName();
        var parts = new string[tail.Length + 1];
        parts[0] = NameReader.Name(tree.identifier());
        for (var i = 0; i < tail.Length; i++)
        {
            parts[i + 1] = NameReader.Name(tail[i]);
        }

        if (tree.functionTail() is not { } call)
        {
            return new ColumnRef(NodeList.Create<string>(parts));
        }

        if (parts is [var only] && only.Equals("row", StringComparison.OrdinalIgnoreCase))
        {
            return new RowLiteral(FunctionReader.Read(only, null, call, source).Arguments) { IsCall = true };
        }

        return parts.Length <= 2
            ? FunctionReader.Read(parts[^1], parts.Length == 2 ? parts[0] : null, call, source)
            : throw source.Wrong(tree, "a function name has at most two parts: database.function");
    }

    private static SystemVariable SystemVariable(string text)
    {
        var name = text[2..].Replace("`", "", StringComparison.Ordinal).ToLowerInvariant();
        var dot = name.IndexOf('.');
        var scope = dot < 0 ? "" : name[..dot];
        return scope switch
        {
            "session" or "local" => new SystemVariable(name[(dot + 1)..], VariableScope.Session),
            "global" or "persist" or "persist_only" => new SystemVariable(name[(dot + 1)..], VariableScope.Global),
            _ => new SystemVariable(name, VariableScope.Unspecified),
        };
    }

    private static Case ReadCase(CasePrimaryContext tree, SourceText source)
    {
        // expression() holds operand, pairs and ELSE in text order.
        var all = tree.expression();
        var first = tree.operand is null ? 0 : 1;
        var branches = new CaseBranch[tree.WHEN().Length];
        for (var i = 0; i < branches.Length; i++)
        {
            var when = ExpressionReader.Read(all[first + 2 * i], source);
            branches[i] = new CaseBranch(when, ExpressionReader.Read(all[first + 2 * i + 1], source))
            {
                Span = source.Span(all[first + 2 * i].Start, all[first + 2 * i + 1].Stop),
            };
        }

        return new Case(ExpressionReader.ReadOptional(tree.operand, source), NodeList.Create<CaseBranch>(branches),
            ExpressionReader.ReadOptional(tree.otherwise, source));
    }

    private static Expression ReadOdbc(OdbcPrimaryContext tree, SourceText source)
    {
        var inner = ExpressionReader.Read(tree.expression(), source);
        var word = NameReader.Name(tree.identifier()).ToLowerInvariant();
        TemporalLiteralKind? kind = word switch
        {
            "d" => TemporalLiteralKind.Date,
            "t" => TemporalLiteralKind.Time,
            "ts" => TemporalLiteralKind.Timestamp,
            _ => null,
        };
        return kind is { } known && inner is StringLiteral text ? new TemporalLiteral(known, text.Value) : inner;
    }
}

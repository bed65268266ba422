using Antlr4.Runtime;
using MatViewDb.Sql.Ast;
using MatViewDb.Sql.Generated;
using static MatViewDb.Sql.Generated.MatViewParser;

namespace MatViewDb.Sql.Reading;

/// <summary>Reads operators; chains to the left are walked in a loop, so that their length costs no stack.</summary>
internal static class ExpressionReader
{
    public static NodeList<Expression> ReadAll(ExpressionsContext? tree, SourceText source) =>
        tree is null ? [] : ReadAll(tree.expression(), source);

    public static NodeList<Expression> ReadAll(ExpressionContext[] trees, SourceText source)
    {
        var items = new Expression[trees.Length];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Read(trees[i], source);
        }

        return NodeList.Create<Expression>(items);
    }

    public static Expression? ReadOptional(ExpressionContext? tree, SourceText source) =>
        tree is null ? null : Read(tree, source);

    public static Expression Read(ExpressionContext tree, SourceText source)
    {
        source.Enter(tree);
        Expression expression = tree switch
        {
            PlainExpressionContext plain => Read(plain.booleanValue(), source),
            AndExpressionContext => new And(Chain<AndExpressionContext>(tree, source)) { Span = source.Span(tree) },
            OrExpressionContext => new Or(Chain<OrExpressionContext>(tree, source)) { Span = source.Span(tree) },
            NotExpressionContext not => new Not(Read(not.expression(), source)) { Span = source.Span(tree) },
            XorExpressionContext => ReadXor(tree, source),
            AssignExpressionContext assign => new UserVariableAssignment(
                NameReader.UnquoteVariable(assign.USER_VARIABLE().GetText()).ToLowerInvariant(),
                Read(assign.expression(), source)) { Span = source.Span(tree) },
            _ => throw source.Wrong(tree, "this is not an expression"),
        };
        source.Leave();
        return expression;
    }

    public static Expression Read(PredicateContext tree, SourceText source)
    {
        var operand = Read(tree.value(), source);
        var span = source.Span(tree);
        switch (tree.predicateTail())
        {
            case null:
                return operand;
            case InQueryTailContext tail:
                return new InSubquery(operand, QueryReader.Read(tail.query(), source), tail.NOT() is not null)
                {
                    Span = span,
                };
            case InListTailContext tail:
                return new InList(operand, ReadAll(tail.expressions(), source), tail.NOT() is not null) { Span = span };
            case BetweenTailContext tail:
                return new Between(operand, Read(tail.value(), source), Read(tail.predicate(), source),
                    tail.NOT() is not null) { Span = span };
            case LikeTailContext tail:
                var escape = tail.ESCAPE() is null ? null : Read(tail.value(1), source);
                return new Like(operand, Read(tail.value(0), source), escape, tail.NOT() is not null) { Span = span };
            case RegexpTailContext tail:
                return new Regexp(operand, Read(tail.value(), source), tail.NOT() is not null) { Span = span };
            default:
                throw source.Wrong(tree, "this is not a condition");
        }
    }

    public static Expression Read(ValueContext tree, SourceText source)
    {
        if (tree is PlainValueContext only)
        {
            return PrimaryReader.Read(only.primary(), source);
        }

        source.Enter(tree);
        var spine = new Stack<ValueContext>();
        while (LeftOperand(tree) is { } left)
        {
            spine.Push(tree);
            tree = left;
        }

        source.CheckChain(spine.Count, tree);
        var result = ReadInnermost(tree, source);
        while (spine.TryPop(out var outer))
        {
            result = Combine(result, outer, source);
        }

        source.Leave();
        return result;
    }

    private static Expression Read(BooleanValueContext tree, SourceText source)
    {
        if (tree is PlainBooleanContext only)
        {
            return Read(only.predicate(), source);
        }

        var spine = new Stack<BooleanValueContext>();
        while (tree is not PlainBooleanContext)
        {
            spine.Push(tree);
            tree = tree.GetRuleContext<BooleanValueContext>(0);
        }

        source.CheckChain(spine.Count, tree);
        var result = Read(((PlainBooleanContext)tree).predicate(), source);
        while (spine.TryPop(out var outer))
        {
            result = Combine(result, outer, source);
        }

        return result;
    }

    private static Expression Combine(Expression left, BooleanValueContext tree, SourceText source)
    {
        var span = source.Span(tree);
        switch (tree)
        {
            case IsValueContext { word.Type: MatViewLexer.NULL } test:
                return new IsNull(left, test.NOT() is not null) { Span = span };
            case IsValueContext test:
                var value = test.word.Type switch
                {
                    MatViewLexer.TRUE => TruthValue.True,
                    MatViewLexer.FALSE => TruthValue.False,
                    _ => TruthValue.Unknown,
                };
                return new IsTruth(left, value, test.NOT() is not null) { Span = span };
            case QuantifiedValueContext quantified:
                return new QuantifiedComparison(Operator(quantified.comparisonOperator()),
                    quantified.ALL() is null ? Quantifier.Any : Quantifier.All, left,
                    QueryReader.Read(quantified.query(), source)) { Span = span };
            case ComparisonValueContext comparison:
                return new Comparison(Operator(comparison.comparisonOperator()), left,
                    Read(comparison.predicate(), source)) { Span = span };
            default:
                throw source.Wrong(tree, "this is not a condition");
        }
    }

    private static ComparisonOperator Operator(ComparisonOperatorContext tree) => tree.Start.Type switch
    {
        MatViewLexer.EQUAL => ComparisonOperator.Equal,
        MatViewLexer.NULL_SAFE_EQUAL => ComparisonOperator.NullSafeEqual,
        MatViewLexer.NOT_EQUAL => ComparisonOperator.NotEqual,
        MatViewLexer.LESS => ComparisonOperator.Less,
        MatViewLexer.LESS_EQUAL => ComparisonOperator.LessOrEqual,
        MatViewLexer.GREATER => ComparisonOperator.Greater,
        _ => ComparisonOperator.GreaterOrEqual,
    };

    private static NodeList<Expression> Chain<TContext>(ExpressionContext tree, SourceText source)
        where TContext : ExpressionContext
    {
        var operands = new List<Expression>();
        while (tree is TContext)
        {
            operands.Add(Read(tree.GetRuleContext<ExpressionContext>(1), source));
            tree = tree.GetRuleContext<ExpressionContext>(0);
        }

        operands.Add(Read(tree, source));
        operands.Reverse();
        return NodeList.From(operands);
    }

    private static Expression ReadXor(ExpressionContext tree, SourceText source)
    {
        var operands = Chain<XorExpressionContext>(tree, source);
        source.CheckChain(operands.Count, tree);
        var result = operands[0];
        for (var i = 1; i < operands.Count; i++)
        {
            result = new Xor(result, operands[i]) { Span = source.Span(tree) };
        }

        return result;
    }

    private static ValueContext? LeftOperand(ValueContext tree) => tree switch
    {
        CollateValueContext collate => collate.value(),
        ConcatValueContext or PowerValueContext or ProductValueContext or SumValueContext or ShiftValueContext
            or BitAndValueContext or BitOrValueContext => tree.GetRuleContext<ValueContext>(0),
        _ => null,
    };

    private static Expression ReadInnermost(ValueContext tree, SourceText source)
    {
        switch (tree)
        {
            case PlainValueContext plain:
                return PrimaryReader.Read(plain.primary(), source);
            case BangValueContext bang:
                return new Not(Read(bang.value(), source)) { Span = source.Span(tree) };
            case BinaryCastValueContext binary:
                return new Cast(Read(binary.value(), source), new TypeName("binary")) { Span = source.Span(tree) };
            case UnaryValueContext unary:
                return ReadUnary(unary, source);
            default:
                throw source.Wrong(tree, "this is not a value");
        }
    }

    private static Expression ReadUnary(UnaryValueContext tree, SourceText source)
    {
        var operand = Read(tree.value(), source);
        if (tree.op.Type == MatViewLexer.MINUS_SIGN && LiteralReader.Negate(operand) is { } negative)
        {
            return negative with { Span = source.Span(tree) };
        }

        var kind = tree.op.Type switch
        {
            MatViewLexer.MINUS_SIGN => UnaryOperator.Minus,
            MatViewLexer.PLUS => UnaryOperator.Plus,
            _ => UnaryOperator.BitNot,
        };
        return new Unary(kind, operand) { Span = source.Span(tree) };
    }

    private static Expression Combine(Expression left, ValueContext tree, SourceText source)
    {
        if (tree is CollateValueContext collate)
        {
            return new Collate(left, NameReader.Name(collate.asAlias())) { Span = source.Span(tree) };
        }

        var kind = tree switch
        {
            ConcatValueContext => BinaryOperator.Concat,
            PowerValueContext => BinaryOperator.BitXor,
            BitAndValueContext => BinaryOperator.BitAnd,
            BitOrValueContext => BinaryOperator.BitOr,
            ShiftValueContext shift => shift.LESS().Length > 0 ? BinaryOperator.ShiftLeft : BinaryOperator.ShiftRight,
            SumValueContext sum => sum.op.Type == MatViewLexer.PLUS ? BinaryOperator.Add : BinaryOperator.Subtract,
            ProductValueContext product => Product(product.op),
            _ => throw source.Wrong(tree, "this is not an operator"),
        };
        var right = Read(tree.GetRuleContext<ValueContext>(1), source);
        return new Binary(kind, left, right) { Span = source.Span(tree) };
    }

    private static BinaryOperator Product(IToken token) => token.Type switch
    {
        MatViewLexer.STAR => BinaryOperator.Multiply,
        MatViewLexer.SLASH => BinaryOperator.Divide,
        MatViewLexer.DIV => BinaryOperator.IntegerDivide,
        _ => BinaryOperator.Modulo,
    };
}

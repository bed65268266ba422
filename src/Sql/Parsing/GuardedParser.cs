using System.Runtime.CompilerServices;
using Antlr4.Runtime;
using MatViewDb.Core.Runtime;
using MatViewDb.Sql.Generated;

namespace MatViewDb.Sql.Parsing;

/// <summary>Ends with an error, not with the process, when a statement needs more stack than there is.</summary>
internal sealed class GuardedParser(ITokenStream tokens, ParseOptions options)
    : MatViewParser(tokens, TextWriter.Null, TextWriter.Null)
{
    // The runtime keeps 64 KB in reserve when it says yes; so many rules fit into that.
    private const int RulesBetweenChecks = 16;

    private int _depth;

    public override void EnterRule(ParserRuleContext localctx, int state, int ruleIndex)
    {
        Guard();
        base.EnterRule(localctx, state, ruleIndex);
    }

    public override void ExitRule()
    {
        _depth--;
        base.ExitRule();
    }

    public override void EnterRecursionRule(ParserRuleContext localctx, int state, int ruleIndex, int precedence)
    {
        Guard();
        base.EnterRecursionRule(localctx, state, ruleIndex, precedence);
    }

    public override void UnrollRecursionContexts(ParserRuleContext _parentctx)
    {
        _depth--;
        base.UnrollRecursionContexts(_parentctx);
    }

    private void Guard()
    {
        Interruption.Check();
        if (++_depth % RulesBetweenChecks == 0 && !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw SqlErrors.TooDeep.With(CurrentToken.Line, CurrentToken.Column + 1, options.NestingMax);
        }
    }
}

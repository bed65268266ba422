using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Execution.Expressions;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators;

/// <summary>Computes expressions over each batch.</summary>
[Operator(typeof(ProjectSpec))]
public sealed class Project(OperatorSite site) : StreamOperator(site)
{
    public override bool RunsAtStarter => true;

    private readonly ProjectSpec _spec = site.Spec<ProjectSpec>();

    public override StreamStage OpenStream(WorkerContext worker)
        => new Stage([.. _spec.Outputs.Select(ExpressionCompiler.Compile)], worker);

    private sealed class Stage(ICompiledExpression[] outputs, WorkerContext worker) : StreamStage
    {
        public override Flow Push(RecordBatch input, BatchReceiver output)
        {
            var columns = new Column[outputs.Length];
            for (var i = 0; i < columns.Length; i++) columns[i] = outputs[i].Evaluate(input, worker.Evaluation);
            var result = new RecordBatch(columns, input.RowCount);
            input.Dispose();
            return output.Accept(result);
        }

        public override void Dispose()
        {
            foreach (var expression in outputs) (expression as IDisposable)?.Dispose();
        }
    }
}

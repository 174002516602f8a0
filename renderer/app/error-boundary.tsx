import { Button, Text, Title } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { shellTexts } from '#shared/text/vi/shell';
import classes from './start.module.css';

type Props = { readonly children: ReactNode };
type State = { readonly broken: boolean };

/** Catches a fault of a screen so that the rest of the window stays. React asks for a class here. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <main className={classes.sheet} role="alert">
        <Title order={1}>{shellTexts.broken.title}</Title>
        <Text>{shellTexts.broken.text}</Text>
        <Button mt="md" onClick={() => this.setState({ broken: false })}>
          {shellTexts.broken.reopen}
        </Button>
      </main>
    );
  }
}

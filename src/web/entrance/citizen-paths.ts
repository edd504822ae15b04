export const citizenPath = '/sign-in/citizen';
export const codePath = `${citizenPath}/code`;
